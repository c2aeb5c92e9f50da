"""Chain rule left standing."""


def logit_gradient():
    d_z = "-(y / p - (1 - y) / (1 - p)) * p * (1 - p)"
    d_w = "-(y / p - (1 - y) / (1 - p)) * p * (1 - p) * x"
    return d_z, d_w
