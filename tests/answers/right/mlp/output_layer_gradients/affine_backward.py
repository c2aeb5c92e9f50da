"""By affine_backward."""

import numpy as np


def output_layer_gradients(A, residuals, reduction):
    scale = {"sum": 1.0, "mean": 1.0 / len(A)}[reduction]
    _, d_V, d_c = affine_backward(
        scale * residuals, A, np.zeros((A.shape[1], residuals.shape[1]))
    )
    return d_V, d_c
