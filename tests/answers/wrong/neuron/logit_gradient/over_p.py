"""DL/dp in place of dL/dz.

says: That is the derivative in p;
"""


def logit_gradient():
    return "(p - y) / (p * (1 - p))", "(p - y) / (p * (1 - p)) * x"
