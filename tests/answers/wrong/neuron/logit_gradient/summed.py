"""A sum over examples in a formula for one.

says: sum
earns: 1/2
"""


def logit_gradient():
    d_z = "p - y"
    d_w = "sum((p - y) * x)"
    return d_z, d_w
