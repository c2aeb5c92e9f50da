"""D12: to base 10.

says: which base has your logarithm
"""

import numpy as np


def log_softmax(logits):
    return np.log10(softmax(logits))
