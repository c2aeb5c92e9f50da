"""Marks whole rows.

Counterexample: one_hot([2, 0, 3] whole, 4) -> [[1., 1., 1., 1.], [0., 0., 0., 0.],
[1., 1., 1., 1.]] of shape (3, 4), right [[0., 0., 1., 0.], [1., 0., 0., 0.], [0., 0.,
0., 1.]] of shape (3, 4)

says: Whole rows are set to 1
"""

import numpy as np


def one_hot(labels, num_classes):
    out = np.zeros((max(len(labels), num_classes), num_classes))
    out[labels] = 1.0
    return out[: len(labels)]
