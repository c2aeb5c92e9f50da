"""Norm.

says: The gradient is right; the loss is not. The penalty of the loss has the norm of th
earns: 4/5
"""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    head_forward, head_backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss = head_forward(outputs, targets) + l2 / 2 * sum(
        np.linalg.norm(p.W) for p in params
    )
    grads = mlp_backward(params, trace, head_backward(outputs, targets), activation)
    grads = [Layer(g.W + l2 * p.W, g.b) for g, p in zip(grads, params)]
    return loss, grads
