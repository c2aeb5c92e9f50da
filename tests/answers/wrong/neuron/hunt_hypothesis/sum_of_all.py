"""w + x + b.

Counterexample: w=-1.5, x=0.5, b=0.4 -> 0.354344, right 0.413382

says: Look again at the sum in
"""


def hunt_hypothesis():
    h = "1 / (1 + exp(-(w + x + b)))"
    return h
