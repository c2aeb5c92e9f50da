"""Takes len(X[0]) for the number of rows.

Counterexample: augment([[ 2., -1.]]) -> ValueError: all the input array dimensions
except for the concatenation axis must match exactly, but along dimension 0, the array
at index 0 has size 2 and the array at index 1 has size 1, right [[ 1., 2., -1.]] of
shape (1, 3)

says: all the input array dimensions except for the
"""

import numpy as np


def augment(X):
    ones = np.ones((X.shape[1], 1))
    return np.hstack([ones, X])
