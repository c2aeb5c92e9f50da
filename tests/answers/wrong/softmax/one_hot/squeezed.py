"""All axes of length 1 are taken away, that of a single label, too.

says: for a single label it gives shape (3,) for (1, 3)
earns: 3/4
"""

import numpy as np


def one_hot(labels, num_classes):
    return np.squeeze(np.eye(num_classes)[labels])
