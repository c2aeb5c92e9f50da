"""exp(z).

says: Right at ordinary inputs; at z of ±
earns: 3/4
"""

import numpy as np


def sigmoid_backward(upstream, z):
    q = np.exp(z)
    return upstream * q / (1 + q) ** 2
