"""Gradient without penalty.

says: The penalty is in the loss; is it in the
earns: 3/5
"""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    head_forward, head_backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss = head_forward(outputs, targets) + l2 / 2 * sum(np.sum(p.W**2) for p in params)
    grads = mlp_backward(params, trace, head_backward(outputs, targets), activation)
    grads = grads
    return loss, grads
