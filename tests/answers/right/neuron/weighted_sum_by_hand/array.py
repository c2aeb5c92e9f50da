"""With the function of the next exercise; an array of float32."""

import numpy as np


def weighted_sum_by_hand():
    X = np.array([[1, 1], [2, -1]], dtype=np.float32)
    w = np.array([0.2, 0.3], dtype=np.float32)
    return X @ w + np.float32(0.1)
