"""One sum over the whole batch.

says: One sum over all rows
"""

import numpy as np


def softmax_backward(upstream, probs):
    return probs * (upstream - np.sum(upstream * probs))
