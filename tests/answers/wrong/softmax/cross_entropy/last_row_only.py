"""= in the loop where += belongs.

says: That is the last of the losses alone: = in a loop overwrites.
"""

import numpy as np


def cross_entropy(logits, targets):
    for z, t in zip(log_softmax(logits), targets):
        loss = -np.sum(t*z)
    return loss
