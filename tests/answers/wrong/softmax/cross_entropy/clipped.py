"""N4: probabilities cut off at 1e-12.

says: it is far off
earns: 3/4
"""

import numpy as np


def cross_entropy(logits, targets):
    p = np.clip(softmax(logits), 1e-12, 1.0)
    return -np.mean(np.sum(targets * np.log(p), axis=1))
