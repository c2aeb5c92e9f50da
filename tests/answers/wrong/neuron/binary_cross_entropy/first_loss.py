"""Only the loss of the first example.

says: That is the first of the losses alone: does a return stand in the loop?
"""

import numpy as np


def binary_cross_entropy(z, y):
    return (np.logaddexp(0, z) - y * z)[0]
