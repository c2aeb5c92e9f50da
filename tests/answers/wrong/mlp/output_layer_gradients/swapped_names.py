"""Sum and mean exchanged.

says: Sum and mean are exchanged.
"""


def output_layer_gradients(A, residuals, reduction):
    s = 1 / len(A) if reduction == "sum" else 1.0
    return s * A.T @ residuals, s * residuals.sum(axis=0)
