"""np.insert at 1 instead of 0.

says: The ones stand after the first feature; they come first.
"""

import numpy as np


def augment(X):
    return np.insert(X, 1, 1, axis=1)
