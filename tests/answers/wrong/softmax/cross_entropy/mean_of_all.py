"""B3: one mean over rows and classes.

says: the mean runs over the classes as well
"""

import numpy as np


def cross_entropy(logits, targets):
    return -np.mean(targets * log_softmax(logits))
