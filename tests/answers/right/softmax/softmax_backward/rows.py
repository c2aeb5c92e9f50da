"""Row by row."""

import numpy as np


def softmax_backward(upstream, probs):
    out = np.zeros(probs.shape)
    for r, (g, p) in enumerate(zip(upstream, probs)):
        out[r] = p * (g - np.dot(g, p))
    return out
