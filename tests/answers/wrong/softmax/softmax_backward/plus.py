"""A plus between the terms.

says: The two terms are added
"""

import numpy as np


def softmax_backward(upstream, probs):
    return probs * (upstream + np.sum(upstream * probs, axis=1, keepdims=True))
