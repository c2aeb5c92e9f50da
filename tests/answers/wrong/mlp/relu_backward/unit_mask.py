"""One mask for a whole unit.

located
"""

import numpy as np


def relu_backward(upstream, z):
    return upstream * (np.atleast_1d(z)[0] > 0)
