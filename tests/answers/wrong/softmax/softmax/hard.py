"""P7: all for the winner.

says: all for the winner
"""

import numpy as np


def softmax(logits):
    return np.eye(logits.shape[1])[np.argmax(logits, axis=1)]
