"""N9: (n,) minus (n, 1) is (n, n); its sum is n times too large.

says: The losses of the rows are added up
"""

import numpy as np


def cross_entropy(logits, targets):
    true = (targets * logits).sum(axis=1)
    norm = np.log(np.exp(logits).sum(axis=1, keepdims=True))
    return np.sum(norm - true) / len(logits)
