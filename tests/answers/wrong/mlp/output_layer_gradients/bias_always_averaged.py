"""c always averaged.

located
earns: 1/2
"""

import numpy as np


def output_layer_gradients(A, residuals, reduction):
    n = len(A)
    d_V = A.T @ residuals
    d_c = np.mean(residuals, axis=0)
    return (d_V / n if reduction == "mean" else d_V), d_c
