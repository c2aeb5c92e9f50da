"""The slope once more (S2.NN.6g, A7).

says: A slope p (1 - p) is in
"""


def sigmoid_cross_entropy_backward(logits, targets):
    p = sigmoid(logits)
    return (p - targets) * p * (1 - p) / len(logits)
