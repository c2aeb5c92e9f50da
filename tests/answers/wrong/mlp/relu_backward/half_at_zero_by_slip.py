"""Half the upstream at z = 0.

says: Where z is exactly 0 a half
"""

import numpy as np


def relu_backward(upstream, z):
    return upstream * np.where(z > 0, 1.0, np.where(z == 0, 0.5, 0.0))
