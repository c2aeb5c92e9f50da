"""Log-softmax of the columns zero and z."""

import numpy as np


def binary_cross_entropy(z, y):
    Z = np.column_stack([np.zeros(len(z)), z])
    m = Z.max(axis=1)
    lse = m + np.log(np.exp(Z - m[:, None]).sum(axis=1))
    return np.sum(lse - Z[np.arange(len(z)), y.astype(int)]) / z.size
