"""Lists and math.exp."""

import math

import numpy as np


def softmax(logits):
    table = []
    for row in logits:
        e = [math.exp(v - max(row)) for v in row]
        table.append([v / sum(e) for v in e])
    return np.array(table)
