"""A table of k rows.

Counterexample: one_hot([2, 0, 3] whole, 4) -> [[0., 0., 1., 0.], [1., 0., 0., 0.],
[0., 0., 0., 1.], [0., 0., 0., 0.]] of shape (4, 4), right [[0., 0., 1., 0.], [1., 0.,
0., 0.], [0., 0., 0., 1.]] of shape (3, 4)

says: is out of bounds for axis
"""

import numpy as np


def one_hot(labels, num_classes):
    out = np.zeros((num_classes, num_classes))
    for i, label in enumerate(labels):
        out[i, label] = 1.0
    return out
