"""N22: labels taken for 1 to k.

says: one place too far left
"""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels - 1]
