"""The bracket of the logarithm closes too late.

says: y z stands inside of the logarithm: a bracket closes too late.
"""

import numpy as np


def binary_cross_entropy(z, y): return np.mean(np.log(1 + np.exp(np.minimum(z, 700)) - y*z))
