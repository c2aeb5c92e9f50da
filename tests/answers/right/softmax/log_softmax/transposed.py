"""Columns as examples."""

import numpy as np


def log_softmax(logits):
    z = logits.T - logits.max(axis=1)
    return (z - np.log(np.exp(z).sum(axis=0))).T
