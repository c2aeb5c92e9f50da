"""The other curve that looks like an S.

says: That is tanh
"""

import numpy as np


def sigmoid(z):
    return (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))
