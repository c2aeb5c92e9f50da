"""Target minus probability (S2.CG.2b2, D1).

says: Right size, opposite
"""


def sigmoid_cross_entropy_backward(logits, targets):
    return (targets - sigmoid(logits)) / len(logits)
