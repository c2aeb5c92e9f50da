"""Jara of the sample class."""

import numpy as np


def output_layer_gradients(A, residuals, reduction):
    if reduction == "mean":
        residuals = residuals / len(residuals)
    return np.einsum("ni,nj->ij", A, residuals), np.einsum("nj->j", residuals)
