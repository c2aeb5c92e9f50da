"""Mask of the positive targets.

Counterexample: cross_entropy([[1., 3.]], [[0.9, 0.1]]) -> 2.25386, right 1.92693

says: Every positive target counts as a whole 1; it
"""

import numpy as np


def cross_entropy(logits, targets):
    return -np.mean(np.sum(np.where(targets > 0, log_softmax(logits), 0.0), axis=1))
