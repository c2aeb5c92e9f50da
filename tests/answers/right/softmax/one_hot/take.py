"""np.take of the identity."""

import numpy as np


def one_hot(labels, num_classes):
    return np.take(np.identity(num_classes), labels, axis=0)
