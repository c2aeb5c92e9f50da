"""sum and mean exchanged.

says: Sum and mean are exchanged.
"""


def output_layer_gradients(A, residuals, reduction):
    if reduction == "sum":
        return A.T @ residuals / len(A), residuals.mean(axis=0)
    return A.T @ residuals, residuals.sum(axis=0)
