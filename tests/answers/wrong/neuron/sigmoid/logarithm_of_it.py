"""The stable logarithm of the sigmoid.

says: That is the logarithm of the sigmoid, which is negative.
"""

import numpy as np


def sigmoid(z): return -np.logaddexp(0, -z)
