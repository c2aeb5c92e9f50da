"""Size of the error.

Counterexample: p=0.2, y=1 (part 1) -> 0.8, right -0.8

says: the rest is right.
"""


def logit_gradient():
    d_z = "abs(p - y)"
    d_w = "abs(p - y) * x"
    return d_z, d_w
