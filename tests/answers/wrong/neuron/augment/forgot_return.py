"""The return statement is missing.

says: is the return statement missing?
"""

import numpy as np


def augment(X):
    result = np.column_stack([np.ones(len(X)), X])
