"""With einsum."""

import numpy as np


def affine(X, W, b):
    return np.einsum("nd,dh->nh", X, W) + b
