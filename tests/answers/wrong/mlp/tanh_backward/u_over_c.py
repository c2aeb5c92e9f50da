"""u / c as in the text.

says: Right at ordinary inputs; at z of ±
earns: 3/4
"""

import numpy as np


def tanh_backward(upstream, z):
    u, c = np.exp(z) - np.exp(-z), np.exp(z) + np.exp(-z)
    return upstream * (1 - (u / c) ** 2)
