"""The homework with a switch.

Counterexample: w=0.4, x=1.5, p=0.2, t=1, alpha=0.1 -> 1, right 0.52

says: That is the homework's step: too long for the
"""


def class_update():
    new_w = "w + t * alpha * x * (1 - p) / p - (1 - t) * alpha * x * p"
    return new_w
