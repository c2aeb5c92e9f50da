"""Example by example."""

import numpy as np


def output_layer_gradients(A, residuals, reduction):
    d_V = np.zeros((A.shape[1], residuals.shape[1]))
    d_c = np.zeros(residuals.shape[1])
    for a, r in zip(A, residuals):
        d_V = d_V + np.outer(a, r)
        d_c = d_c + r
    if reduction == "mean":
        d_V, d_c = d_V / len(A), d_c / len(A)
    return d_V, d_c
