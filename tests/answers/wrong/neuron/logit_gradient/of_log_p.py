"""The slope of log p alone.

says: That is the slope of log p; the loss has two terms.
"""


def logit_gradient():
    return "1-p", "(1-p)*x"
