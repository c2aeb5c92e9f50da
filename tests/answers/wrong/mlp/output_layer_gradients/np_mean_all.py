"""np.mean of everything.

says: for the mean over
earns: 1/2
"""

import numpy as np


def output_layer_gradients(A, residuals, reduction):
    if reduction == "mean":
        return np.mean(A.T @ residuals, axis=1), np.mean(residuals, axis=0)
    return A.T @ residuals, residuals.sum(axis=0)
