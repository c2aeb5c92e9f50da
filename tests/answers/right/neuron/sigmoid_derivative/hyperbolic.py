"""A quarter over the squared cosh of half of z."""

import numpy as np


def sigmoid_derivative(z):
    return 0.25 / np.cosh(z / 2) ** 2
