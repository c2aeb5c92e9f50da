"""Only differences of logits; a trace."""

import numpy as np


def cross_entropy(logits, targets):
    z = logits - logits.max(axis=1, keepdims=True)
    z = z - np.logaddexp.reduce(z, axis=1, keepdims=True)
    return np.trace(-targets @ z.T) / len(z)
