"""With np.c_."""

import numpy as np


def augment(X):
    return np.c_[np.ones(len(X)), X]
