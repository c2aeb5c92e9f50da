"""Simplified."""


def logit_gradient():
    d_z = "p - y"
    d_w = "(p - y) * x"
    return d_z, d_w
