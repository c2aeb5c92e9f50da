"""Adds up in an array like a row of whole numbers.

Counterexample: neuron_gradients([[ 3, 1], [ 0, 0], [-2, 5]] whole, [1, 0, 0] whole, [
0.5, -0.5], -0.2) -> ([0, 0] whole, 0.0547558), right ([-0.32611, -0.06313],
0.0547558)

says: Right at ordinary inputs; where X holds whole
earns: 3/4
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    d_w, d_b = np.zeros_like(X[0]), 0.0
    for row, label in zip(X, y):
        error = float(sigmoid(row @ w + b)) - label
        d_w[:] = d_w + error * row / len(y)
        d_b += error / len(y)
    return d_w, d_b
