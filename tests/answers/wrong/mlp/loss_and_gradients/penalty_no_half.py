"""L2 without its half in the loss, slope right.

says: The gradient is right; the loss is not. In the loss the penalty counts twice.
earns: 4/5
"""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    forward, backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss = forward(outputs, targets) + l2 * sum(np.sum(layer.W**2) for layer in params)
    grads = mlp_backward(params, trace, backward(outputs, targets), activation)
    return loss, [Layer(g.W + l2 * layer.W, g.b) for g, layer in zip(grads, params)]
