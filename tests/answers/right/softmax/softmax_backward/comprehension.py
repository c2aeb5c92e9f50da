"""A list of rows."""

import numpy as np


def softmax_backward(upstream, probs):
    return np.array([p * g - p * (p @ g) for g, p in zip(upstream, probs)])
