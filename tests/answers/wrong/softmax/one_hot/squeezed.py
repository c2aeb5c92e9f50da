"""All axes of length 1 are taken away, that of a single label, too.

says: has shape (3,) for a single label
"""

import numpy as np


def one_hot(labels, num_classes):
    return np.squeeze(np.eye(num_classes)[labels])
