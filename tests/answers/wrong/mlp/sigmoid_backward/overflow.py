"""exp(-z) overflows.

says: Right at ordinary inputs; at z of ±
earns: 3/4
"""

import numpy as np


def sigmoid_backward(upstream, z):
    e = np.exp(-z)
    return upstream * e / (1 + e) ** 2
