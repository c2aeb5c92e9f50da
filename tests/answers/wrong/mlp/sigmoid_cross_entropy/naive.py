"""Logarithms of rounded probabilities (N5, N6).

says: it gives nan
earns: 3/4
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    p = 1 / (1 + np.exp(-logits))
    loss = -(targets * np.log(p) + (1 - targets) * np.log(1 - p))
    return np.sum(loss) / len(logits)
