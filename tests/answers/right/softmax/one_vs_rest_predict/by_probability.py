"""The most probable class, from logits shifted far from any trouble."""

import numpy as np


def one_vs_rest_predict(X, W, b):
    Z = X @ W + b
    Z = Z - Z.max(axis=1, keepdims=True)
    return np.argmax(Z, axis=1)
