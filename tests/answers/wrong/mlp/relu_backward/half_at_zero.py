"""Half at 0.

says: Where z is exactly 0 half of the gradient passes
"""

import numpy as np


def relu_backward(upstream, z):
    return upstream * np.heaviside(z, 0.5)
