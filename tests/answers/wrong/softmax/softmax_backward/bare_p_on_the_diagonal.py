"""The diagonal is filled with p.

says: The sum leaves out the class itself: on the diagonal p stands where p (1 - p) belongs.
"""

import numpy as np


def softmax_backward(upstream, probs):
    out = np.zeros(probs.shape)
    for r in range(len(probs)):
        p = probs[r]
        J = -np.outer(p, p)
        J[np.diag_indices(len(p))] = p
        out[r] = J @ upstream[r]
    return out
