"""Value.

says: That is tanh itself times upstream.
"""

import numpy as np


def tanh_backward(upstream, z):
    return upstream * np.tanh(z)
