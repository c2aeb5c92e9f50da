"""Sets small probabilities to zero.

says: Right at ordinary inputs; for a class of probability 1e-9 it is far off.
earns: 3/4
"""

import numpy as np


def softmax(logits):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e/e.sum(axis=1, keepdims=True)
    return np.where(p < 1e-4, 0, p)
