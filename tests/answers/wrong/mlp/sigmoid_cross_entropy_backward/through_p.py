"""dE/dp times the slope: nan for large logits.

says: Right at ordinary inputs; at logits of ±
earns: 3/4
"""


def sigmoid_cross_entropy_backward(logits, targets):
    p = sigmoid(logits)
    return (p - targets) / (p * (1 - p)) * p * (1 - p) / len(p)
