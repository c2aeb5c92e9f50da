"""Divided by k for the mean.

located
"""


def output_layer_gradients(A, residuals, reduction):
    scale = 1 / residuals.shape[1] if reduction == "mean" else 1
    return scale * A.T @ residuals, scale * residuals.sum(axis=0)
