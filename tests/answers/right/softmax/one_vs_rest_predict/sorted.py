"""The last of the sorted scores; the answer as floats."""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.argsort(np.einsum("nd,dk->nk", X, W) + b, axis=1)[:, -1].astype(float)
