"""The label itself in its place.

says: where a 1 belongs
"""

import numpy as np


def one_hot(labels, num_classes):
    rows = np.zeros((len(labels), num_classes))
    rows[np.arange(len(labels)), labels] = labels
    return rows
