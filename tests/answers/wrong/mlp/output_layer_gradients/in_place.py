"""Changes residuals.

says: Your function changes its argument residuals in place.
"""


def output_layer_gradients(A, residuals, reduction):
    if reduction == "mean":
        residuals /= len(A)
    return A.T @ residuals, residuals.sum(axis=0)
