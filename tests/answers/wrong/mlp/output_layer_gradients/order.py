"""c first.

says: d_V has shape
"""


def output_layer_gradients(A, residuals, reduction):
    n = len(A) if reduction == "mean" else 1
    return residuals.sum(axis=0) / n, A.T @ residuals / n
