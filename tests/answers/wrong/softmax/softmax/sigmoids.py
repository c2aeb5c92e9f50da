"""A sigmoid for every class.

says: That is a sigmoid of every entry
"""

import numpy as np


def softmax(logits):
    return 1 / (1 + np.exp(-logits))
