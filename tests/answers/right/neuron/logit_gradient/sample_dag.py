"""Dag of the sample class."""


def logit_gradient():
    d_z = "-y * (1 - p) + (1 - y) * p"
    d_w = "p*x - x*y"
    return d_z, d_w
