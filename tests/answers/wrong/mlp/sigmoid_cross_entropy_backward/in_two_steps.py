"""The slope in the probability times that of the sigmoid: right until one is 0.

says: at logits of ±1000 it gives nan
earns: 3/4
"""


def sigmoid_cross_entropy_backward(logits, targets):
    p = sigmoid(logits)
    d_p = (p - targets) / (p * (1 - p))
    return d_p * p * (1 - p) / len(logits)
