"""Bias added for each input.

located
"""

import numpy as np


def affine(X, W, b):
    return np.array(
        [
            [sum(x[m] * W[m, j] + b[j] for m in range(len(x))) for j in range(len(b))]
            for x in X
        ]
    )
