"""Chiara of the sample class."""

import math
import numpy as np


def neuron_gradients(X, y, w, b):
    d_w, d_b = [0.0] * len(w), 0.0
    for row, label in zip(X.tolist(), y):
        z = sum(x * v for x, v in zip(row, w)) + b
        p = 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))
        error = (p - label) / len(y)
        for j, feature in enumerate(row):
            d_w[j] += error * feature
        d_b += error
    return np.array(d_w), d_b
