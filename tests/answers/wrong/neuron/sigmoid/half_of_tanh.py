"""Takes tanh(z / 2) / 2 and forgets the shift.

says: That is the sigmoid less a half: it runs from -1/2 to 1/2.
"""

import numpy as np


def sigmoid(z):
    return np.tanh(z / 2) / 2
