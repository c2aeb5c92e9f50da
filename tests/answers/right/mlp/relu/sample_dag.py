"""Dag of the sample class."""

import numpy as np


def relu(z):
    return (np.abs(z) + z) / 2
