"""The Jacobian has no minus beside its diagonal.

says: In the case of another class the sign is wrong: what one class wins, the others lose.
"""

import numpy as np


def softmax_backward(upstream, probs):
    out = np.zeros(probs.shape)
    for r in range(len(probs)):
        p = probs[r]
        J = np.outer(p, p)
        J[np.diag_indices(len(p))] = p*(1 - p)
        out[r] = J @ upstream[r]
    return out
