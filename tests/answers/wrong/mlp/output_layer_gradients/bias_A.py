"""A summed for the bias.

located
earns: 1/2
"""


def output_layer_gradients(A, residuals, reduction):
    n = len(A) if reduction == "mean" else 1
    return A.T @ residuals / n, (A.sum(axis=1) @ residuals) / n
