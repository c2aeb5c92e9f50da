"""By labels."""


def logit_gradient():
    d_z = "(1 - y) * p - y * (1 - p)"
    d_w = "x * ((1 - y) * p - y * (1 - p))"
    return d_z, d_w
