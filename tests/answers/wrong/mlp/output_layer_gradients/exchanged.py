"""Sum and mean exchanged.

says: Sum and mean are exchanged.
"""


def output_layer_gradients(A, residuals, reduction):
    scale = 1 / len(A) if reduction == "sum" else 1.0
    return scale * A.T @ residuals, scale * residuals.sum(axis=0)
