"""Two loops over the classes."""

import numpy as np


def softmax_backward(upstream, probs):
    downstream = np.zeros_like(probs)
    k = probs.shape[1]
    for i in range(k):
        for j in range(k):
            delta = 1.0 if i == j else 0.0
            downstream[:, i] += upstream[:, j] * probs[:, j] * (delta - probs[:, i])
    return downstream
