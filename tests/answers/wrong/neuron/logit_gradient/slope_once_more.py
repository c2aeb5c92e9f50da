"""A7: the slope is multiplied in.

says: The slope of the sigmoid has cancelled already
"""


def logit_gradient():
    d_z = "(p - y) * p * (1 - p)"
    d_w = "(p - y) * p * (1 - p) * x"
    return d_z, d_w
