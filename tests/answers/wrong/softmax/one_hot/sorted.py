"""Sorts the labels.

Counterexample: one_hot([2, 0, 3] whole, 4) -> [[1., 0., 0., 0.], [0., 0., 1., 0.],
[0., 0., 0., 1.]] of shape (3, 4), right [[0., 0., 1., 0.], [1., 0., 0., 0.], [0., 0.,
0., 1.]] of shape (3, 4)

says: The rows are sorted by class; they come in the order of the labels.
"""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[np.sort(labels)]
