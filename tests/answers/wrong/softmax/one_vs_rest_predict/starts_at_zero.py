"""Best so far starts at 0.

Counterexample: one_vs_rest_predict([[-0.8, -1.3, -0.2], [ 0.4, 1.1, 0.1], [-0.6,
-0.8, 0.7]], [[ 1.1, 1.8, -2.6], [-0.1, 1. , 1.4], [ 0.7, 1.5, 0.3]], [ 0. , 0.3,
-0.3]) -> [0, 1, 2] whole of shape (3,), right [2, 1, 2] whole of shape (3,)

says: Negative logits never win: the search starts at 0
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    labels = []
    for z in X @ W + b:
        best, label = 0.0, 0
        for j, value in enumerate(z):
            if value > best:
                best, label = value, j
        labels.append(label)
    return np.array(labels)
