"""D1: turned round.

says: opposite direction
"""


def softmax_backward(upstream, probs):
    shared = (upstream * probs).sum(axis=1, keepdims=True)
    return probs * (shared - upstream)
