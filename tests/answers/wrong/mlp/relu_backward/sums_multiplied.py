"""ReLU itself for its slope.

says: The sums themselves are multiplied in; the slope of ReLU is 1 or 0.
"""

import numpy as np


def relu_backward(upstream, z):
    return upstream * np.maximum(z, 0)
