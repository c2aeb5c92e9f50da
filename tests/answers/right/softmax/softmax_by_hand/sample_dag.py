"""Dag of the sample class."""

import numpy as np


def softmax_by_hand():
    powers = np.array([1.0, 2.0, 5.0])
    return powers / powers.sum(), powers**2 / np.sum(powers**2), np.log(10)
