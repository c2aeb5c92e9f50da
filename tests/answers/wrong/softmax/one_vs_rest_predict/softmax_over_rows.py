"""Softmax along the wrong axis before argmax.

says: The logits are measured against those of other rows before they are compared;
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    z = X @ W + b
    e = np.exp(z - z.max(axis=0))
    return np.argmax(e / e.sum(axis=0), axis=1)
