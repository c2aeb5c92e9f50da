"""Last example.

says: Only the last example reaches your result: a
"""

import numpy as np


def output_layer_gradients(A, residuals, reduction):
    for a, r in zip(A, residuals):
        d_V, d_c = np.outer(a, r), r
    if reduction == "mean":
        d_V, d_c = d_V / len(A), d_c / len(A)
    return d_V, d_c
