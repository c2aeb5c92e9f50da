"""Cases exchanged.

says: Sum and mean are exchanged.
"""


def output_layer_gradients(A, residuals, reduction):
    n = len(A) if reduction == "sum" else 1
    return A.T @ residuals / n, residuals.sum(axis=0) / n
