"""np.hypot.reduce of the weights."""

import numpy as np


def signed_distance(X, w, b):
    return pre_activation(X, w, b) / np.hypot.reduce(np.append(w, 0.0))
