"""Sign of the second term.

Counterexample: p=0.2, y=0 (part 1) -> -0.2, right 0.2

says: log(1 - p) has a sign of its own.
"""


def logit_gradient():
    d_z = "-(y * (1 - p) + (1 - y) * p)"
    d_w = "-(y * (1 - p) + (1 - y) * p) * x"
    return d_z, d_w
