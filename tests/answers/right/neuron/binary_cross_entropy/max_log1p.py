"""Largest part taken out by hand."""

import numpy as np


def binary_cross_entropy(z, y):
    return float(np.mean(np.maximum(z, 0) - z * y + np.log1p(np.exp(-np.abs(z)))))
