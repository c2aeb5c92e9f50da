"""Logarithm of softmax.

Counterexample: cross_entropy([[-900., 0., 900.]], [[0., 0., 1.]]) -> nan, right -0

says: Right at ordinary inputs; where the true class is
earns: 3/4
"""

import numpy as np


def cross_entropy(logits, targets):
    with np.errstate(all="ignore"):
        return -np.mean(np.sum(targets * np.log(softmax(logits)), axis=1))
