"""Divided by p.

Counterexample: w=0.4, x=1.5, p=0.2, t=1, alpha=0.1 -> 1, right 0.52

says: Look again at the last factor in
"""


def class_update():
    new_w = "w - alpha * x * (p - t) / p"
    return new_w
