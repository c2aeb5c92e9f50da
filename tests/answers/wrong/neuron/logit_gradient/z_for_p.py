"""D7: the logit for the probability.

says: With p in place of z
"""


def logit_gradient():
    d_z = "z - y"
    d_w = "(z - y) * x"
    return d_z, d_w
