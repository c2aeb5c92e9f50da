"""logits squeezed.

located
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    z = logits.squeeze()
    return np.mean(np.sum(np.logaddexp(0, z) - targets * z, axis=-1))
