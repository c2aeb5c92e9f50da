"""S2.AN.14a, D7: h = w x + b for p.

says: this answer may use
earns: 1/2
"""


def logit_gradient():
    d_z = "p - y"
    d_w = "(w * x + b - y) * x"
    return d_z, d_w
