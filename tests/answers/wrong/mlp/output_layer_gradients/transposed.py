"""d_V lies on its side (C6).

says: d_V lies on its side: it has a row for each hidden unit.
earns: 1/2
"""


def output_layer_gradients(A, residuals, reduction):
    scale = 1 / len(A) if reduction == "mean" else 1.0
    return scale * residuals.T @ A, scale * residuals.sum(axis=0)
