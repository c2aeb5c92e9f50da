"""Wrong between its two thresholds.

says: at logits of ±1000 it is far off
earns: 3/4
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    s = np.where(logits > 80, logits, np.log1p(np.exp(np.minimum(logits, 40))))
    return np.sum(s - targets * logits) / len(logits)
