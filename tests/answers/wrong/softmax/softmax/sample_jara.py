"""Jara of the sample class: S1.12.

says: at logits of 1000 it gives nan
earns: 3/4
"""

import numpy as np


def softmax(logits):
    sums = np.array([sum(np.exp(z) for z in row) for row in logits])
    return np.exp(logits) / sums[:, None]
