"""More digits than double precision has."""

import numpy as np


def pre_activation(X, w, b):
    return X.astype(np.longdouble) @ w.astype(np.longdouble) + np.longdouble(b)
