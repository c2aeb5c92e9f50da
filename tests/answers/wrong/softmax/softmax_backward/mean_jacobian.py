"""One Jacobian of the mean probabilities.

says: One Jacobian, of the mean of the rows, serves all of them; every row has its own.
"""

import numpy as np


def softmax_backward(upstream, probs):
    p = probs.mean(axis=0)
    return upstream @ (np.diag(p) - np.outer(p, p))
