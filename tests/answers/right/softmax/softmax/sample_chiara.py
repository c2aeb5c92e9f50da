"""Chiara of the sample class."""

import math
import numpy as np


def softmax(logits):
    rows = []
    for row in logits:
        powers = [math.exp(z - max(row)) for z in row]
        rows.append([power / sum(powers) for power in powers])
    return np.array(rows)
