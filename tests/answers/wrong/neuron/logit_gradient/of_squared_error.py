"""The gradient of the squared error.

says: That belongs to the squared error; the loss has logarithms.
"""


def logit_gradient():
    return "2*(p-y)*p*(1-p)", "2*(p-y)*p*(1-p)*x"
