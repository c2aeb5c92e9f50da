"""Fatima of the sample class: S2.NN.6a.

says: The minus and the term of the zeros are missing; no loss is negative.
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    return np.sum(targets * np.log(sigmoid(logits))) / len(logits)
