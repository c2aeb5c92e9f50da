"""The penalty in the loss only.

says: The penalty is in the loss; is it in the gradient?
earns: 3/5
"""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    head_forward, head_backward = head_pair(head)
    out, trace = mlp_forward(params, X, activation)
    loss = head_forward(out, targets) + 0.5 * l2 * sum(np.sum(p.W**2) for p in params)
    return loss, mlp_backward(params, trace, head_backward(out, targets), activation)
