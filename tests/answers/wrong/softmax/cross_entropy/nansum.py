"""Leaves nan out.

Counterexample: cross_entropy([[-900., 0., 900.]], [[0.375, 0.5 , 0.125]]) -> inf,
right 1125

says: Right at ordinary inputs; where the true class is
earns: 3/4
"""

import numpy as np


def cross_entropy(logits, targets):
    with np.errstate(all="ignore"):
        return -np.nansum(targets * np.log(softmax(logits))) / len(logits)
