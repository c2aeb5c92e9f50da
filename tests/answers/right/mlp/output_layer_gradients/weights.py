"""Weighted examples."""

import numpy as np


def output_layer_gradients(A, residuals, reduction):
    weight = np.full(len(A), 1.0)
    if reduction == "mean":
        weight = weight / len(A)
    return (A * weight[:, None]).T @ residuals, weight @ residuals
