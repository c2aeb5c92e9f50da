"""Hint 2 as it stands."""


def logit_gradient():
    d_z = "-(y * (1 - p) - (1 - y) * p)"
    d_w = "-(y * (1 - p) - (1 - y) * p) * x"
    return d_z, d_w
