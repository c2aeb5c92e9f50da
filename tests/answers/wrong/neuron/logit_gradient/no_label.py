"""D6: the prediction alone.

says: The label is not in it
earns: 1/2
"""


def logit_gradient():
    d_z = "p"
    d_w = "(p - y) * x"
    return d_z, d_w
