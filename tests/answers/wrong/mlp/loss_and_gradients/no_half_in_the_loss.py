"""The half is missing in the loss.

says: the loss is not. In the loss the penalty counts twice.
earns: 4/5
"""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    forward, backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss = forward(outputs, targets) + l2 * sum(np.sum(p.W**2) for p in params)
    d_outputs = backward(outputs, targets)
    grads = mlp_backward(params, trace, d_outputs, activation)
    grads = [Layer(g.W + l2 * p.W, g.b) for g, p in zip(grads, params)]
    return loss, grads
