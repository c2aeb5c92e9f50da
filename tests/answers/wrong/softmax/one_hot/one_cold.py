"""Zeros and ones exchanged.

says: Zeros and ones are exchanged
"""

import numpy as np


def one_hot(labels, num_classes):
    rows = np.ones((len(labels), num_classes))
    rows[np.arange(len(labels)), labels] = 0
    return rows
