"""True class only.

Counterexample: w=0.4, x=1.5, p=0.2, t=0, alpha=0.1 -> 0.4, right 0.37

says: Only the true class moves
"""


def class_update():
    new_w = "w + alpha * t * (1 - p) * x"
    return new_w
