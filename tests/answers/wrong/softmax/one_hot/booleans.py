"""A comparison, not numbers.

says: True and False
"""

import numpy as np


def one_hot(labels, num_classes):
    return labels[:, None] == np.arange(num_classes)
