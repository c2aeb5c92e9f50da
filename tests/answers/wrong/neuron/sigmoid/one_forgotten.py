"""The 1 in the denominator is left out.

says: The 1 in the denominator is missing
"""

import numpy as np


def sigmoid(z):
    return 1 / np.exp(-z)
