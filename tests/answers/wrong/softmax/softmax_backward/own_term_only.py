"""The other classes do not pay.

says: what the other classes pay
"""


def softmax_backward(upstream, probs):
    return upstream * probs
