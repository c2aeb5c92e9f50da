"""log(1 - sigmoid) runs into infinity.

says: Right at ordinary inputs; at logits of ±
earns: 3/4
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    p = 1 / (1 + np.exp(-logits))
    loss = -(targets * np.log(p) + (1 - targets) * np.log(1 - p))
    return loss.sum(axis=1).mean()
