"""D1: the sign of the likelihood in both.

says: the loss has a minus in front
"""


def logit_gradient():
    d_z = "y - p"
    d_w = "(y - p) * x"
    return d_z, d_w
