"""Lists of lists."""

import numpy as np


def one_hot(labels, num_classes):
    return np.array([[float(j == c) for j in range(num_classes)] for c in labels])
