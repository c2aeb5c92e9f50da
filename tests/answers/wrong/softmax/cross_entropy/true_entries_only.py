"""Boolean mask of the targets.

Counterexample: cross_entropy([[1., 3.]], [[0.9, 0.1]]) -> -0, right 1.92693

says: Only targets of exactly 1 count; soft targets
"""

import numpy as np


def cross_entropy(logits, targets):
    chosen = log_softmax(logits)[targets == 1]
    return -np.sum(chosen) / len(logits)
