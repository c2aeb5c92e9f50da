"""A column for each label.

says: Rows and columns are exchanged
"""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[:, labels]
