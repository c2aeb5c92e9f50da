"""With Jacobians, row by row."""

import numpy as np


def softmax_backward(upstream, probs):
    rows = [g @ (np.diag(p) - np.outer(p, p)) for g, p in zip(upstream, probs)]
    return np.array(rows)
