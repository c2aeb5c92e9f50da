"""D10: log(1 - p) without its sign.

says: log(1 - p) has a sign of its own
earns: 1/2
"""


def logit_gradient():
    d_z = "-y * (1 - p) - (1 - y) * p"
    d_w = "(p - y) * x"
    return d_z, d_w
