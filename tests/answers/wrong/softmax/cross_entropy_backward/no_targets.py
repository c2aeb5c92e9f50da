"""D6: the probabilities alone.

says: does not depend on the targets
"""


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return p / len(logits)
