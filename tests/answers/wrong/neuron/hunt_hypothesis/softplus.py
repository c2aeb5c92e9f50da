"""log(1 + exp(z)).

Counterexample: w=-1.5, x=0.5, b=0.4 -> 0.533382, right 0.413382

located
"""


def hunt_hypothesis():
    h = "log(1 + exp(w * x + b))"
    return h
