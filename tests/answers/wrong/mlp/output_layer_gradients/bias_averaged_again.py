"""The bias is averaged once more (B6).

says: d_c is averaged once more than d_V.
earns: 1/2
"""


def output_layer_gradients(A, residuals, reduction):
    scale = 1 / len(A) if reduction == "mean" else 1.0
    return scale * A.T @ residuals, scale * residuals.mean(axis=0)
