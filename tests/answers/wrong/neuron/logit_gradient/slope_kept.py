"""(p - y) p (1 - p): the slope has not cancelled.

says: The slope of the sigmoid has
"""


def logit_gradient():
    return "(p - y) * p * (1 - p)", "(p - y) * p * (1 - p) * x"
