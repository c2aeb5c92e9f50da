"""The tanh form with its half in the wrong place.

says: The argument is halved or doubled
"""

import numpy as np


def sigmoid(z):
    return (1 + np.tanh(z)) / 2
