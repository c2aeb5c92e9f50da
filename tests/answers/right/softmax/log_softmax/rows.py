"""Row by row with math."""

import math

import numpy as np


def log_softmax(logits):
    out = np.zeros(logits.shape)
    for i, row in enumerate(logits):
        top = max(row)
        total = sum(math.exp(v - top) for v in row)
        for j, v in enumerate(row):
            out[i, j] = v - top - math.log(total)
    return out
