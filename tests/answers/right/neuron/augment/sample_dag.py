"""Dag of the sample class."""

import numpy as np


def augment(X):
    return np.pad(X, ((0, 0), (1, 0)), constant_values=1.0)
