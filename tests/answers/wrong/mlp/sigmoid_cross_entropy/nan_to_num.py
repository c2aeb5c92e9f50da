"""nan to zero.

says: Right at ordinary inputs; at logits of ±
earns: 3/4
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    p = sigmoid(logits)
    with np.errstate(all="ignore"):
        loss = -(targets * np.log(p) + (1 - targets) * np.log(1 - p))
    return np.nan_to_num(loss).sum() / len(logits)
