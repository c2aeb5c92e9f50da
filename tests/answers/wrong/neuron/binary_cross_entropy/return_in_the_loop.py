"""Returns in the first round.

says: Only the first of the losses reaches your result: does a return stand in the loop?
"""

import numpy as np


def binary_cross_entropy(z, y):
    total = 0
    for zi, yi in zip(z, y):
        total += np.logaddexp(0, zi) - yi*zi
        return total/len(z)
