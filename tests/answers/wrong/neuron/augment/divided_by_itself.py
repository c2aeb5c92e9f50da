"""A feature divided by itself is 1, except for 0.

says: gives nan where an example is all zeros
"""

import numpy as np


def augment(X):
    return np.column_stack([X[:, 0] / X[:, 0], X])
