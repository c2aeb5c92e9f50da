"""Dag of the sample class."""

import numpy as np


def gradient_shapes():
    all_derivatives = np.array([[1, 4], [2, 12], [2, 10]])
    return *all_derivatives, np.array([1, 4]), np.array([1, 4]), np.array([2, 10])
