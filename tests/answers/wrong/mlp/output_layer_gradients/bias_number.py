"""One bias.

says: d_c is one number; every output has its own
earns: 1/2
"""


def output_layer_gradients(A, residuals, reduction):
    n = len(A) if reduction == "mean" else 1
    return A.T @ residuals / n, residuals.sum() / n
