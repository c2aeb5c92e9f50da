"""Every row gets all labels.

says: Every row has ones at all labels: is one row used
"""

import numpy as np


def one_hot(labels, num_classes):
    rows = np.zeros((len(labels), num_classes))
    rows[:, labels] = 1
    return rows
