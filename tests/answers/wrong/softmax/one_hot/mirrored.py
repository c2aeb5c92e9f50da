"""The classes run from right to left.

says: The places are counted from the right: label 0 is the first class.
"""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[::-1][labels]
