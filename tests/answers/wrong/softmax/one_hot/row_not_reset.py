"""Copies of one row that is never set back to zeros.

says: The 1 of a row stays in the rows after it
"""

import numpy as np


def one_hot(labels, num_classes):
    row = np.zeros(num_classes)
    out = []
    for label in labels:
        row[label] = 1.0
        out.append(row.copy())
    return np.array(out)
