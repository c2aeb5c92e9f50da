"""Row sums by a product with ones."""

import numpy as np


def log_softmax(logits):
    z = logits - logits.max(axis=1, keepdims=True)
    return z - np.log(np.exp(z) @ np.ones((logits.shape[1], 1)))
