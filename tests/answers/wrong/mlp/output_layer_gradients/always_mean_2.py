"""Always the mean.

says: You always take the mean; what if reduction
"""


def output_layer_gradients(A, residuals, reduction):
    return A.T @ residuals / len(A), residuals.mean(axis=0)
