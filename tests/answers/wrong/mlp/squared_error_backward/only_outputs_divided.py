"""Only outputs divided.

says: Only the outputs are divided by n: brackets are missing round the
"""


def squared_error_backward(outputs, targets):
    return outputs / len(outputs) - targets
