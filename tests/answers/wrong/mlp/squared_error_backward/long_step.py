"""A central quotient with step 1, exact but for the digits.

says: where outputs are 1e17
"""


def squared_error_backward(outputs, targets):
    return numerical_gradient(lambda o: squared_error(o, targets), outputs, h=1.0)
