"""Adds x.

Counterexample: p=0.2, y=1, x=-1.5 (part 2) -> -2.3, right 1.2

says: d_w: Look again at the sum in
earns: 1/2
"""


def logit_gradient():
    d_z = "p - y"
    d_w = "p - y + x"
    return d_z, d_w
