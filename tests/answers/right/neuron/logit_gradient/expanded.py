"""Multiplied out."""


def logit_gradient():
    d_z = "-(y - p)"
    d_w = "p*x - y*x"
    return d_z, d_w
