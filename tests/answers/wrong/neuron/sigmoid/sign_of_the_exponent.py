"""The minus in the exponent is forgotten.

says: falls from 1 to 0
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(z))
