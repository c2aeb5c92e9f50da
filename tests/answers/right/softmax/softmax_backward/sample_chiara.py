"""Chiara of the sample class."""

import numpy as np


def softmax_backward(upstream, probs):
    d_logits = np.zeros(probs.shape)
    for n, (g, p) in enumerate(zip(upstream, probs)):
        for i in range(len(p)):
            for j in range(len(p)):
                d_logits[n, i] += g[j] * p[j] * ((i == j) - p[i])
    return d_logits
