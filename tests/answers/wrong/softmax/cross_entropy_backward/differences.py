"""A difference quotient instead of a derivation.

says: lost the digits
"""

import numpy as np


def cross_entropy_backward(logits, targets):
    gradient, h = np.zeros(logits.shape), 1e-5
    for i in np.ndindex(logits.shape):
        nudge = np.zeros(logits.shape)
        nudge[i] = h
        rise = cross_entropy(logits + nudge, targets)
        fall = cross_entropy(logits - nudge, targets)
        gradient[i] = (rise - fall) / (2 * h)
    return gradient
