"""Only d_c by mean.

says: d_V is summed even where d_c is averaged.
earns: 1/2
"""


def output_layer_gradients(A, residuals, reduction):
    d_V = A.T @ residuals
    d_c = residuals.mean(axis=0) if reduction == 'mean' else residuals.sum(axis=0)
    return (d_V, d_c)
