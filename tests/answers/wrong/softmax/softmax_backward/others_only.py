"""Only the second term.

says: Only the second term is there
"""


def softmax_backward(upstream, probs):
    return -probs * (upstream * probs).sum(axis=1, keepdims=True)
