"""As many classes as the largest label says.

says: The number of classes is taken from the labels
"""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(labels.max() + 1)[labels]
