"""Comprehension over a flat list; the shape is lost.

Counterexample: sigmoid([[ 1. , -1. ], [ 0.5, -3. ]]) -> [0.731059, 0.268941,
0.622459, 0.047426] of shape (4,), right [[0.731059, 0.268941], [0.622459, 0.047426]]
of shape (2, 2)

says: What sigmoid returns has shape (
"""

import numpy as np


def sigmoid(z):
    return np.array([0.5 * (1 + np.tanh(v / 2)) for v in np.ravel(z)])
