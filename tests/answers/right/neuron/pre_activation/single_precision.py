"""Everything in float32."""

import numpy as np


def pre_activation(X, w, b):
    X = X.astype(np.float32)
    w = w.astype(np.float32)
    return X @ w + np.float32(b)
