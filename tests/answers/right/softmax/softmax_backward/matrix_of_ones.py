"""Row sums by a product with ones."""

import numpy as np


def softmax_backward(upstream, probs):
    k = probs.shape[1]
    weighted = upstream * probs
    return weighted - probs * (weighted @ np.ones((k, k)))
