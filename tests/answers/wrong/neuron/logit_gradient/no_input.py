"""The last link is forgotten.

says: z contains w multiplied by something
earns: 1/2
"""


def logit_gradient():
    d_z = "p - y"
    d_w = "p - y"
    return d_z, d_w
