"""The bias is summed in any case (B7).

says: d_c is summed even where d_V is averaged.
earns: 1/2
"""


def output_layer_gradients(A, residuals, reduction):
    scale = 1 / len(A) if reduction == "mean" else 1.0
    return scale * A.T @ residuals, residuals.sum(axis=0)
