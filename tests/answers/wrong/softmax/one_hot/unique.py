"""Number of different labels.

Counterexample: one_hot([2, 0, 3] whole, 4) -> [[0., 1., 0.], [1., 0., 0.], [0., 0.,
1.]] of shape (3, 3), right [[0., 0., 1., 0.], [1., 0., 0., 0.], [0., 0., 0., 1.]] of
shape (3, 4)

says: The number of classes is taken from the labels
"""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.unique(labels)).astype(float)
