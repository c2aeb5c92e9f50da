"""Four times the slope of the sigmoid at 2 z."""


def tanh_backward(upstream, z):
    s = sigmoid(2 * z)
    return upstream * 4 * s * (1 - s)
