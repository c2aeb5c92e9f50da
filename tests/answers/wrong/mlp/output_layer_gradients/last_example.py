"""Example after example, the last one stays (S3.8, B4).

says: Only the last example reaches your result: a batch is not a series of
"""

import numpy as np


def output_layer_gradients(A, residuals, reduction):
    for a, r in zip(A, residuals):
        d_V, d_c = np.outer(a, r), r
    scale = 1 / len(A) if reduction == "mean" else 1.0
    return scale * d_V, scale * d_c
