"""Product of the means.

located
earns: 1/2
"""

import numpy as np


def output_layer_gradients(A, residuals, reduction):
    if reduction == "mean":
        return np.outer(A.mean(axis=0), residuals.mean(axis=0)), residuals.mean(axis=0)
    return A.T @ residuals, residuals.sum(axis=0)
