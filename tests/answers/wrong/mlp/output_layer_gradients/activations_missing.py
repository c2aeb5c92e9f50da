"""The hidden outputs are forgotten (S2.NN.4c, C2).

says: d_V: all rows are alike. What is each output weight multiplied by?
earns: 1/2
"""

import numpy as np


def output_layer_gradients(A, residuals, reduction):
    scale = 1 / len(A) if reduction == "mean" else 1.0
    d_c = scale * residuals.sum(axis=0)
    return np.tile(d_c, (A.shape[1], 1)), d_c
