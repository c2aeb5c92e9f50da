"""Times the outputs.

says: What squared_error_backward returns is the right one times outputs: where
"""


def squared_error_backward(outputs, targets):
    return (outputs - targets) * outputs / len(outputs)
