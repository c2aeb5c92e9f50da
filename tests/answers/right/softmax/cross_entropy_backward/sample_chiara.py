"""Chiara of the sample class."""

import math
import numpy as np


def cross_entropy_backward(logits, targets):
    rows = []
    for z, t in zip(logits, targets):
        powers = [math.exp(number - max(z)) for number in z]
        p = [power / sum(powers) for power in powers]
        rows.append([(p[j] - t[j]) / len(logits) for j in range(len(t))])
    return np.array(rows)
