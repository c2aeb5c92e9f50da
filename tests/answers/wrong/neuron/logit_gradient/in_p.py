"""The derivative in p.

says: That is the derivative in p
earns: 1/2
"""


def logit_gradient():
    d_z = "(p - y) / (p * (1 - p))"
    d_w = "(p - y) * x"
    return d_z, d_w
