"""If any.

says: What relu_backward returns is
"""

import numpy as np


def relu_backward(upstream, z):
    return upstream if np.all(z > 0) else 0 * upstream
