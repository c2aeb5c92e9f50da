"""A mean over the classes.

says: is a mean over the classes
"""

import numpy as np


def softmax_backward(upstream, probs):
    return probs * (upstream - np.mean(upstream * probs, axis=1, keepdims=True))
