"""One column too many.

Counterexample: one_hot([2, 0, 3] whole, 4) -> [[0., 0., 1., 0., 0.], [1., 0., 0., 0.,
0.], [0., 0., 0., 1., 0.]] of shape (3, 5), right [[0., 0., 1., 0.], [1., 0., 0., 0.],
[0., 0., 0., 1.]] of shape (3, 4)

says: What one_hot returns has shape (
"""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes + 1)[labels]
