"""N21: the Jacobian of every row.

says: That is the Jacobian of every row
"""

import numpy as np


def softmax_backward(upstream, probs):
    eye = np.eye(probs.shape[1])
    return probs[:, :, None] * (eye - probs[:, None, :])
