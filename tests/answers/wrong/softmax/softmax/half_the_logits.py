"""Divides the logits by a temperature of 2.

says: The logits are halved: that is another temperature.
"""

import numpy as np


def softmax(logits):
    z = logits/2
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e/e.sum(axis=1, keepdims=True)
