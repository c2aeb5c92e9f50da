"""The mean divides by the units.

says: The mean divides by the
"""


def output_layer_gradients(A, residuals, reduction):
    s = 1 / A.shape[1] if reduction == "mean" else 1.0
    return s * A.T @ residuals, s * residuals.sum(axis=0)
