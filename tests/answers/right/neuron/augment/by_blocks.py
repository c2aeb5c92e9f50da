"""Put together row by row with np.block."""

import numpy as np


def augment(X):
    return np.block([[np.ones((1,)), row] for row in X])
