"""The brackets round the denominator are missing.

says: 1 / 1 + exp(-z) divides first: brackets are
"""

import numpy as np


def sigmoid(z):
    return 1 / 1 + np.exp(-z)
