"""The Jacobian's diagonal, without upstream gradient.

says: The upstream gradient is not in it
"""


def softmax_backward(upstream, probs):
    return probs * (1 - probs)
