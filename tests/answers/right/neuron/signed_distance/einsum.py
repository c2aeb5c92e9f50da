"""Einsum for both sums."""

import numpy as np


def signed_distance(X, w, b):
    return (np.einsum("nd,d->n", X, w) + b) / np.einsum("d,d->", w, w) ** 0.5
