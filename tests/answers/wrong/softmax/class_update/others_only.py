"""p for all.

Counterexample: w=0.4, x=1.5, p=0.2, t=1, alpha=0.1 -> 0.37, right 0.52

says: That is right for t = 0 alone: the target is missing.
"""


def class_update():
    new_w = "w - alpha * x * p"
    return new_w
