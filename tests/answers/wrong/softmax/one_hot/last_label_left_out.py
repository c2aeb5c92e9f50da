"""The range ends one label too early.

says: The last label gets no 1: a range ends before its second number.
"""

import numpy as np


def one_hot(labels, num_classes):
    out = np.zeros((len(labels), num_classes))
    for i in range(len(labels) - 1):
        out[i, labels[i]] = 1
    return out
