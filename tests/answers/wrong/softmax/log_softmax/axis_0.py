"""P6: sums over the examples.

says: The sums run over the rows
"""

import numpy as np


def log_softmax(logits):
    return logits - np.log(np.exp(logits).sum(axis=0))
