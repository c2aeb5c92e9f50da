"""Divided by h.

says: divides by the number of units
"""


def output_layer_gradients(A, residuals, reduction):
    n = A.shape[1] if reduction == "mean" else 1
    return A.T @ residuals / n, residuals.sum(axis=0) / n
