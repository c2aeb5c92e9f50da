"""N7: keepdims forgotten.

says: What does keepdims do?
"""


def softmax_backward(upstream, probs):
    return probs * (upstream - (upstream * probs).sum(axis=1))
