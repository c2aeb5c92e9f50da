"""Softplus.

says: That is the smooth relative, log(1 + exp(z)).
"""

import numpy as np


def relu(z):
    return np.logaddexp(0.0, z)
