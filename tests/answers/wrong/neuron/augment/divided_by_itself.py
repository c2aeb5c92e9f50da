"""A feature divided by itself is 1, except for 0.

says: Your function gives nan for a batch that has an example of zeros.
"""

import numpy as np


def augment(X):
    return np.column_stack([X[:, 0] / X[:, 0], X])
