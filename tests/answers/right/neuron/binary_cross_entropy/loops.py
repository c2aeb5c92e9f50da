"""One example at a time, with the label's case."""

import math


def softplus(t):
    return max(t, 0.0) + math.log1p(math.exp(-abs(t)))


def binary_cross_entropy(z, y):
    total = 0.0
    for logit, label in zip(z, y):
        total += softplus(-logit) if label == 1 else softplus(logit)
    return total / len(z)
