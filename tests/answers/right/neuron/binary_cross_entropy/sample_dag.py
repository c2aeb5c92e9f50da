"""Dag of the sample class."""

import numpy as np


def binary_cross_entropy(z, y):
    signs = (2 * y - 1).astype(np.float32)
    return np.logaddexp(0, -signs * z.astype(np.float32)).mean()
