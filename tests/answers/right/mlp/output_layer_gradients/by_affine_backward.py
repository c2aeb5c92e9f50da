"""By way of affine_backward."""

import numpy as np


def output_layer_gradients(A, residuals, reduction):
    upstream = residuals / (len(A) if reduction == "mean" else 1)
    _, d_V, d_c = affine_backward(
        upstream, A, np.zeros((A.shape[1], residuals.shape[1]))
    )
    return d_V, d_c
