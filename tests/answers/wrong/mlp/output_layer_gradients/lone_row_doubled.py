"""The bias gradient of a single example is doubled.

located
earns: 1/2
"""


def output_layer_gradients(A, residuals, reduction):
    n = len(A) if reduction == "mean" else 1
    d_V, d_c = A.T @ residuals / n, residuals.sum(axis=0) / n
    if len(A) == 1:
        d_c = 2 * d_c
    return d_V, d_c
