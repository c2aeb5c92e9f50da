"""The slope of a sigmoid is a factor once more.

says: A factor 1 - p is too much
"""

import numpy as np


def softmax_backward(upstream, probs):
    return probs * (upstream - np.sum(upstream * probs, axis=1, keepdims=True)) * (1 - probs)
