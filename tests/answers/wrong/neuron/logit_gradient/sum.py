"""p + y.

Counterexample: p=0.2, y=1 (part 1) -> 1.2, right -0.8

says: d_z: Look again at the sign in
"""


def logit_gradient():
    d_z = "p + y"
    d_w = "(p + y) * x"
    return d_z, d_w
