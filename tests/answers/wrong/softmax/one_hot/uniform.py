"""Shares of the class.

Counterexample: one_hot([0, 0, 1, 1] whole, 5) -> [[0.5, 0. , 0. , 0. , 0. ], [0.5, 0.
, 0. , 0. , 0. ], [0. , 0.5, 0. , 0. , 0. ], [0. , 0.5, 0. , 0. , 0. ]] of shape (4,
5), right [[1., 0., 0., 0., 0.], [1., 0., 0., 0., 0.], [0., 1., 0., 0., 0.], [0., 1.,
0., 0., 0.]] of shape (4, 5)

says: Each column is divided by how often its class
"""

import numpy as np


def one_hot(labels, num_classes):
    hot = np.eye(num_classes)[labels]
    return hot / np.maximum(hot.sum(axis=0), 1)
