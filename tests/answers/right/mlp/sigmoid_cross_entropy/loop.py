"""Loops."""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    total = 0.0
    for o_row, t_row in zip(logits, targets):
        for o, t in zip(o_row, t_row):
            total += t * np.logaddexp(0, -o) + (1 - t) * np.logaddexp(0, o)
    return total / len(logits)
