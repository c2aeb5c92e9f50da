"""Loop with math.log1p."""

import math


def binary_cross_entropy(z, y):
    total = 0.0
    for logit, label in zip(z, y):
        s = float(-logit if label == 1 else logit)
        total += max(s, 0.0) + math.log1p(math.exp(-abs(s)))
    return total / len(z)
