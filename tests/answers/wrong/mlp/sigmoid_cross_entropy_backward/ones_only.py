"""Only where the target is 1 (S2.NN.6a, D8).

says: Where the target is 0 nothing is added. What does the loss say there?
"""


def sigmoid_cross_entropy_backward(logits, targets):
    return targets * (sigmoid(logits) - 1) / len(logits)
