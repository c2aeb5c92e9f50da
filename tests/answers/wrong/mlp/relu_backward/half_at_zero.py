"""Half at 0.

says: Where z is exactly 0 a half passes
"""

import numpy as np


def relu_backward(upstream, z):
    return upstream * np.heaviside(z, 0.5)
