"""As the hints say."""

import numpy as np


def signed_distance(X, w, b):
    return pre_activation(X, w, b) / np.linalg.norm(w)
