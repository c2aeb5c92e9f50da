"""A safety term inside of the logarithm.

located
"""

import numpy as np


def log_softmax(logits):
    return np.log(softmax(logits) + 1e-3)
