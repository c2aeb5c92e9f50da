"""By equality."""

import numpy as np


def one_vs_rest_predict(X, W, b):
    z = X @ W + b
    return (z == z.max(axis=1, keepdims=True)).astype(int) @ np.arange(len(b))
