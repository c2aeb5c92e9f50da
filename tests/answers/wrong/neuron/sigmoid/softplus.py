"""Takes log(1 + exp(z)).

says: That is log(1 + exp(z)), whose slope is the sigmoid.
"""

import numpy as np


def sigmoid(z):
    return np.logaddexp(0, z)
