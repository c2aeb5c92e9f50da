"""P6: the sum runs over the examples.

says: The sum runs over the rows
"""

import numpy as np


def softmax_backward(upstream, probs):
    return probs * (upstream - np.sum(upstream * probs, axis=0))
