"""Marks whole columns.

Counterexample: one_hot([2, 0, 3] whole, 4) -> [[1., 0., 1., 1.], [1., 0., 1., 1.],
[1., 0., 1., 1.]] of shape (3, 4), right [[0., 0., 1., 0.], [1., 0., 0., 0.], [0., 0.,
0., 1.]] of shape (3, 4)

says: Every row has ones at all labels: is one row used
"""

import numpy as np


def one_hot(labels, num_classes):
    out = np.zeros((len(labels), num_classes))
    out[:, labels] = 1.0
    return out
