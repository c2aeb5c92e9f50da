"""Ones up to the class (ordinal code).

says: The ones begin with the first
"""

import numpy as np


def one_hot(labels, num_classes):
    return (np.arange(num_classes) <= labels[:, None]).astype(float)
