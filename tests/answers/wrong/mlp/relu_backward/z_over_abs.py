"""z / |z|.

says: Your function gives nan for z with zeros in it.
"""

import numpy as np


def relu_backward(upstream, z):
    with_z = z / np.abs(z)
    return upstream * (with_z + 1) / 2
