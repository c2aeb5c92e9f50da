"""Einsum."""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.einsum("nd,dk->nk", X, W).__add__(b).argmax(axis=1)
