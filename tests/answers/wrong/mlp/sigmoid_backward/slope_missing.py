"""No slope (S2.CG.13d8, A2).

says: The slope of the sigmoid is missing.
"""

import numpy as np


def sigmoid_backward(upstream, z):
    return upstream * np.ones_like(z)
