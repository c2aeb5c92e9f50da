"""x first."""


def logit_gradient():
    d_z = "-y + p"
    d_w = "x * (p - y)"
    return d_z, d_w
