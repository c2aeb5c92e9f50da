"""Small number in the logarithm.

Counterexample: cross_entropy([[-900., 0., 900.]], [[0.375, 0.5 , 0.125]]) -> 24.1771,
right 1125

says: Right at ordinary inputs; where the true class is
earns: 3/4
"""

import numpy as np


def cross_entropy(logits, targets):
    return -np.mean(np.sum(targets * np.log(softmax(logits) + 1e-12), axis=1))
