"""The largest logit in place of the logarithm of the sum.

says: The largest logit stands alone where the logarithm of a sum belongs.
"""

import numpy as np


def cross_entropy(logits, targets):
    return np.mean(logits.max(axis=1) - np.sum(targets*logits, axis=1))
