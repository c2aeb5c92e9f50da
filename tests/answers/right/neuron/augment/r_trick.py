"""R trick."""

import numpy as np


def augment(X):
    return np.r_["1", np.ones((len(X), 1)), X]
