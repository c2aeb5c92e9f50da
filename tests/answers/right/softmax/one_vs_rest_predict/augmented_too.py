"""Biases as row 0 of the matrix."""

import numpy as np


def one_vs_rest_predict(X, W, b):
    A = np.column_stack([np.ones(len(X)), X])
    return (A @ np.vstack([b, W])).argmax(axis=1)
