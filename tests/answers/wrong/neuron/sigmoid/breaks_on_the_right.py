"""e^z / (1 + e^z) is nan for large z (N5).

says: at z = ±1000 it gives nan
earns: 0.75
"""

import numpy as np


def sigmoid(z):
    return np.exp(z) / (1 + np.exp(z))
