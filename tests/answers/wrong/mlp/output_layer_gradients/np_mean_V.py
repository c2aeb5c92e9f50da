"""np.mean of d_V.

says: d_V has shape
earns: 1/2
"""


def output_layer_gradients(A, residuals, reduction):
    d_V = A.T @ residuals
    if reduction == "mean":
        return d_V.mean(axis=0), residuals.mean(axis=0)
    return d_V, residuals.sum(axis=0)
