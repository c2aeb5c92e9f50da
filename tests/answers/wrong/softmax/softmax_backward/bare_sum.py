"""The sum has no probabilities in it.

says: adds the bare upstream gradient
"""


def softmax_backward(upstream, probs):
    return probs * (upstream - upstream.sum(axis=1, keepdims=True))
