"""Columns as examples."""


def softmax_backward(upstream, probs):
    return (probs.T * (upstream.T - (probs * upstream).sum(axis=1))).T
