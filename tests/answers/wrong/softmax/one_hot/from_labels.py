"""Number of classes read off the labels.

Counterexample: one_hot([1] whole, 3) -> [[0., 1.]] of shape (1, 2), right [[0., 1.,
0.]] of shape (1, 3)

says: The number of classes is taken from the labels
"""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(np.max(labels) + 1)[labels]
