"""The ones are put in front, as in the next exercise."""

import numpy as np


def pre_activation(X, w, b):
    A = np.c_[np.ones(len(X)), X]
    return A @ np.concatenate([[b], w])
