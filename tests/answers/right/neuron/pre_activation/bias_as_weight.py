"""The ones are put in front, with the function of the next exercise."""

import numpy as np


def pre_activation(X, w, b):
    return augment(X) @ np.concatenate([[b], w])
