"""Transposed.

Counterexample: one_hot([2, 0, 3] whole, 4) -> [[0., 1., 0.], [0., 0., 0.], [1., 0.,
0.], [0., 0., 1.]] of shape (4, 3), right [[0., 0., 1., 0.], [1., 0., 0., 0.], [0.,
0., 0., 1.]] of shape (3, 4)

says: Rows and columns are exchanged: one row for each
"""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels].T
