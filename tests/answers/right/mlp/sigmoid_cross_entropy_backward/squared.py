"""As a squared error of p."""


def sigmoid_cross_entropy_backward(logits, targets):
    return squared_error_backward(sigmoid(logits), targets)
