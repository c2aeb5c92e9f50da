"""Changes outputs.

says: Your function changes its argument outputs in place.
"""


def squared_error_backward(outputs, targets):
    outputs -= targets
    return outputs / len(outputs)
