"""Dag of the sample class."""

import numpy as np


def step(z):
    return 1.0 - np.signbit(z + 0.0)
