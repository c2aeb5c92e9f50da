"""Only the loss is returned.

says: Return two things: the
"""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    forward, _ = head_pair(head)
    outputs, _ = mlp_forward(params, X, activation)
    return forward(outputs, targets) + l2 / 2 * sum(np.sum(p.W**2) for p in params)
