"""log1p of exp.

says: Right at ordinary inputs; at logits of ±
earns: 3/4
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    return np.sum(
        targets * np.log1p(np.exp(-logits)) + (1 - targets) * np.log1p(np.exp(logits))
    ) / len(logits)
