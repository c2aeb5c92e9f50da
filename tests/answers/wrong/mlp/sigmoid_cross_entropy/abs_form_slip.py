"""The stable form with a slip.

located
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    return np.sum(
        np.maximum(logits, 0) - logits * targets + np.log1p(np.exp(logits))
    ) / len(logits)
