"""Multiplies w.

Counterexample: w=0.4, x=1.5, p=0.2, t=1, alpha=0.1 -> -0.36, right 0.52

says: Are the brackets round 'w - alpha' too much?
"""


def class_update():
    new_w = "(w - alpha) * (p - t) * x"
    return new_w
