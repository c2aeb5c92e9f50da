"""np.equal.outer."""

import numpy as np


def one_hot(labels, num_classes):
    return np.where(np.equal.outer(labels, np.arange(num_classes)), 1.0, 0.0)
