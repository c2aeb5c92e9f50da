"""The mean in V only.

says: d_c is summed even where d_V is averaged.
earns: 1/2
"""


def output_layer_gradients(A, residuals, reduction):
    d_V = A.T @ residuals
    if reduction == "mean":
        d_V = d_V / len(A)
    return d_V, residuals.sum(axis=0)
