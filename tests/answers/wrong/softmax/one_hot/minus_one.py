"""-1 elsewhere.

Counterexample: one_hot([2, 0, 3] whole, 4) -> [[-1., -1., 1., -1.], [ 1., -1., -1.,
-1.], [-1., -1., -1., 1.]] of shape (3, 4), right [[0., 0., 1., 0.], [1., 0., 0., 0.],
[0., 0., 0., 1.]] of shape (3, 4)

says: Where no 1 stands there is -1; it is 0.
"""

import numpy as np


def one_hot(labels, num_classes):
    return 2 * np.eye(num_classes)[labels] - 1
