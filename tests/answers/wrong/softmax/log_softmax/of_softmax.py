"""N3: the logarithm of a rounded probability.

says: gives inf
earns: 3/4
"""

import numpy as np


def log_softmax(logits):
    return np.log(softmax(logits))
