"""Bias not divided.

says: d_c is summed even where d_V is averaged.
earns: 1/2
"""


def output_layer_gradients(A, residuals, reduction):
    d_V, d_c = A.T @ residuals, residuals.sum(axis=0)
    if reduction == "mean":
        d_V = d_V / len(A)
    return d_V, d_c
