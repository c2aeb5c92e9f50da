"""Shifted by the first logit.

says: where one logit is 1900 above it gives nan
earns: 3/4
"""

import numpy as np


def softmax(logits):
    e = np.exp(logits - logits[:, :1])
    return e / e.sum(axis=1, keepdims=True)
