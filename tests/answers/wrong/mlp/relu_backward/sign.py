"""Sign.

says: Silent units pass the gradient on with its sign
"""

import numpy as np


def relu_backward(upstream, z):
    return upstream * np.sign(z)
