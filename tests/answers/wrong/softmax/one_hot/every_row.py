"""Every row gets all labels.

located
"""

import numpy as np


def one_hot(labels, num_classes):
    rows = np.zeros((len(labels), num_classes))
    rows[:, labels] = 1
    return rows
