"""Writes the label itself.

Counterexample: one_hot([2, 0, 3] whole, 4) -> [[0., 0., 2., 0.], [0., 0., 0., 0.],
[0., 0., 0., 3.]] of shape (3, 4), right [[0., 0., 1., 0.], [1., 0., 0., 0.], [0., 0.,
0., 1.]] of shape (3, 4)

says: The label itself stands where a 1 belongs.
"""

import numpy as np


def one_hot(labels, num_classes):
    out = np.zeros((len(labels), num_classes))
    for i, label in enumerate(labels):
        out[i, label] = label
    return out
