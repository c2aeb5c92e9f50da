"""Dag of the sample class."""

import numpy as np


def sigmoid_backward(upstream, z):
    return upstream / (4 * np.cosh(np.clip(z, -700, 700) / 2) ** 2)
