"""Two branches."""

import numpy as np


def output_layer_gradients(A, residuals, reduction):
    d_V = np.dot(np.transpose(A), residuals)
    d_c = np.sum(residuals, axis=0)
    if reduction == "mean":
        n = A.shape[0]
        d_V, d_c = d_V / n, d_c / n
    return d_V, d_c
