"""1 - exp for 1 + exp.

says: it has 1 plus
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 - np.exp(-z))
