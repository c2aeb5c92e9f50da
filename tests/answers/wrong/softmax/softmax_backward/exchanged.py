"""The arguments are exchanged.

says: The two arguments are exchanged
"""


def softmax_backward(probs, upstream):
    shared = (upstream * probs).sum(axis=1, keepdims=True)
    return probs * (upstream - shared)
