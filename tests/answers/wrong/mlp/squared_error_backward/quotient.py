"""A difference quotient.

says: where outputs are 1e17 your result lost the digits
"""


def squared_error_backward(outputs, targets):
    return numerical_gradient(lambda o: squared_error(o, targets), outputs)
