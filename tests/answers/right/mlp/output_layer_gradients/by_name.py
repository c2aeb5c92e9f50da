"""By name."""

import numpy as np


def output_layer_gradients(A, residuals, reduction):
    f = getattr(np, reduction)
    return f(np.einsum("nh,nk->nhk", A, residuals), axis=0), f(residuals, 0)
