"""P1: only the diagonal of the Jacobian.

says: Only the diagonal of the Jacobian
"""


def softmax_backward(upstream, probs):
    return upstream * probs * (1 - probs)
