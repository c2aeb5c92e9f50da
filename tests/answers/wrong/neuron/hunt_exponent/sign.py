"""D1: the minus of line 1 is lost.

says: Only the sign is wrong
"""


def hunt_exponent():
    d_x = "y*w*exp(-w*x)/(1 + exp(-w*x))"
    return d_x
