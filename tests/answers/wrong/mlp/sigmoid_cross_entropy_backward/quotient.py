"""A difference quotient of the loss.

says: where the loss is 1e11 your result lost the digits
"""


def sigmoid_cross_entropy_backward(logits, targets):
    return numerical_gradient(lambda z: sigmoid_cross_entropy(z, targets), logits)
