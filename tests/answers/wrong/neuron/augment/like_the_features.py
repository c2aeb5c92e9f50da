"""An empty table of whole numbers, filled with floats.

Counterexample: augment([[ 2. ], [-1.5], [ 0.5]]) -> [[ 1, 2], [ 1, -1], [ 1, 0]]
whole of shape (3, 2), right [[ 1. , 2. ], [ 1. , -1.5], [ 1. , 0.5]] of shape (3, 2)

says: What augment returns is cut off to whole numbers
"""

import numpy as np


def augment(X):
    A = np.zeros((len(X), X.shape[1] + 1), int)
    A[:, 0] = 1
    A[:, 1:] = X
    return A
