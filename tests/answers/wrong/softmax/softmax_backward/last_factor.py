"""The factor p in front is lost.

says: The last factor is missing
"""


def softmax_backward(upstream, probs):
    return upstream - (upstream * probs).sum(axis=1, keepdims=True)
