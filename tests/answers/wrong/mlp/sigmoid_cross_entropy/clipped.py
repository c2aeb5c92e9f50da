"""Probabilities are clipped (N4).

says: it is far off
earns: 3/4
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    p = np.clip(sigmoid(logits), 1e-12, 1 - 1e-12)
    loss = -(targets * np.log(p) + (1 - targets) * np.log(1 - p))
    return np.sum(loss) / len(logits)
