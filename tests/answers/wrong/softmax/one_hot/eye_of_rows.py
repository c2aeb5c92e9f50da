"""The identity has a row for each label, not for each class.

says: for a single label it fails
earns: 3/4
"""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(len(labels), num_classes)[labels]
