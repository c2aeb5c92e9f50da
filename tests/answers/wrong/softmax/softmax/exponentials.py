"""The division is missing.

says: not divided by anything
"""

import numpy as np


def softmax(logits):
    return np.exp(logits)
