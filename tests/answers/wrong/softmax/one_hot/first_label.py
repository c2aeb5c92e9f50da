"""Every row gets the class of the first label.

located
"""

import numpy as np


def one_hot(labels, num_classes):
    out = np.zeros((len(labels), num_classes))
    out[:, labels[0]] = 1.0
    return out
