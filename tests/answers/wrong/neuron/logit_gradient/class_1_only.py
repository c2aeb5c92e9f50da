"""D8: the term of y = 0 is missing.

says: The term of y = 0 is missing
earns: 1/2
"""


def logit_gradient():
    d_z = "-y * (1 - p)"
    d_w = "(p - y) * x"
    return d_z, d_w
