"""As the hint says."""

import numpy as np


def augment(X):
    return np.column_stack([np.ones(len(X)), X])
