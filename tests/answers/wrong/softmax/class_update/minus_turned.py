"""Minus t - p.

Counterexample: w=0.4, x=1.5, p=0.2, t=1, alpha=0.1 -> 0.28, right 0.52

says: That walks up the hill.
"""


def class_update():
    new_w = "w - alpha * (t - p) * x"
    return new_w
