"""N4: probabilities cut off at 1e-12.

says: it is far off
earns: 3/4
"""

import numpy as np


def log_softmax(logits):
    return np.log(np.maximum(softmax(logits), 1e-12))
