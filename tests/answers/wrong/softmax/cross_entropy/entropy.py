"""P4: the probabilities in the place of the targets.

says: does not depend on the targets
"""

import numpy as np


def cross_entropy(logits, targets):
    p = softmax(logits)
    return -np.mean(np.sum(p * np.log(p), axis=1))
