"""D1: the sign of the second only.

says: d_w: Only the sign is wrong.
earns: 1/2
"""


def logit_gradient():
    d_z = "p - y"
    d_w = "(y - p) * x"
    return d_z, d_w
