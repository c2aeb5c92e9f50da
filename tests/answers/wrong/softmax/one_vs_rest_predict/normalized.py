"""Divides templates by their length.

Counterexample: one_vs_rest_predict([[1, 2], [3, 0]] whole, [[ 1, 0, -1], [ 2, 1, 5]]
whole, [1, 0, 0] whole) -> [0, 0] whole of shape (2,), right [2, 0] whole of shape
(2,)

says: The logits are divided by the lengths of the
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.argmax((X @ W + b) / (np.linalg.norm(W, axis=0) + 1e-12), axis=1)
