"""(w + b) x.

Counterexample: w=-1.5, x=0.5, b=0.4 -> 0.365864, right 0.413382

located
"""


def hunt_hypothesis():
    h = "1 / (1 + exp(-(w + b) * x))"
    return h
