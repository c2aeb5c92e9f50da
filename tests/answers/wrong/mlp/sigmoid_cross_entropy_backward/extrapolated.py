"""Quotients entry by entry, extrapolated.

says: where the loss is 1e11 your result lost the digits
"""

import numpy as np


def sigmoid_cross_entropy_backward(logits, targets):
    L = lambda z: np.logaddexp(0, z) - targets * z
    D = lambda h: (L(logits + h) - L(logits - h)) / (2 * h)
    return (4 * D(5e-4) - D(1e-3)) / 3 / len(logits)
