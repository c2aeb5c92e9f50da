"""d_V turned.

says: d_V lies on its side: it has a row for each
earns: 1/2
"""


def output_layer_gradients(A, residuals, reduction):
    n = len(A) if reduction == "mean" else 1
    return residuals.T @ A / n, residuals.sum(axis=0) / n
