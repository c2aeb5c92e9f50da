"""Chiara of the sample class."""

import math
import numpy as np


def sigmoid_cross_entropy_backward(logits, targets):
    flat = []
    for o, t in zip(np.ravel(logits), np.ravel(targets)):
        p = 1 / (1 + math.exp(-o)) if o > 0 else math.exp(o) / (1 + math.exp(o))
        flat.append((p - t) / len(logits))
    return np.array(flat).reshape(logits.shape)
