"""Divides by the sum of all targets, which is the number of rows."""

import numpy as np


def cross_entropy(logits, targets): return -np.sum(targets*log_softmax(logits))/targets.sum()
