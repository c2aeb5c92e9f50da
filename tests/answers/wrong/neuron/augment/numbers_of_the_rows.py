"""The rows are numbered in place of the ones.

located
"""

import numpy as np


def augment(X):
    return np.column_stack([np.arange(len(X)), X])
