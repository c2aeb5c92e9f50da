"""Divided twice.

located
"""


def output_layer_gradients(A, residuals, reduction):
    if reduction == "mean":
        residuals = residuals / len(A)
        return A.T @ residuals / len(A), residuals.mean(axis=0)
    return A.T @ residuals, residuals.sum(axis=0)
