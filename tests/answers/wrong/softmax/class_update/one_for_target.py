"""1 for t.

Counterexample: w=0.4, x=1.5, p=0.2, t=0, alpha=0.1 -> 0.52, right 0.37

says: Classes with t = 0 move the other way.
"""


def class_update():
    new_w = "w + alpha * x * (1 - p)"
    return new_w
