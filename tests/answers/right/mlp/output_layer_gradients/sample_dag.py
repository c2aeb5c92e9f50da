"""Dag of the sample class."""

import numpy as np


def output_layer_gradients(A, residuals, reduction):
    A1 = np.c_[A, np.ones(len(A))]
    both = np.einsum("nh,nk->hk", A1, residuals)
    both = both / {"sum": 1, "mean": len(A)}[reduction]
    return both[:-1], both[-1]
