"""In bits.

located
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    return np.sum(np.logaddexp2(0, logits) - targets * logits) / len(logits)
