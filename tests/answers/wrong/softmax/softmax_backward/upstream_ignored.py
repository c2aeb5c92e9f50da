"""The Jacobian's diagonal, without upstream gradient.

located
"""


def softmax_backward(upstream, probs):
    return probs * (1 - probs)
