"""Mean over the entries with a target.

Counterexample: cross_entropy([[1., 3.]], [[0.9, 0.1]]) -> 0.963464, right 1.92693

says: Divided by the number of positive targets; the
"""

import numpy as np


def cross_entropy(logits, targets):
    products = targets * log_softmax(logits)
    return -np.sum(products) / np.count_nonzero(targets)
