"""Derivative in p.

Counterexample: p=0.2, y=1 (part 1) -> -5, right -0.8

says: That is the derivative in p; go on to z.
"""


def logit_gradient():
    d_z = "(p - y) / (p * (1 - p))"
    d_w = "(p - y) / (p * (1 - p)) * x"
    return d_z, d_w
