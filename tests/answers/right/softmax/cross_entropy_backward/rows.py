"""Row by row."""

import numpy as np


def cross_entropy_backward(logits, targets):
    rows = []
    for z, t in zip(logits, targets):
        e = np.exp(z - z.max())
        rows.append((e / e.sum() - t) / len(logits))
    return np.array(rows)
