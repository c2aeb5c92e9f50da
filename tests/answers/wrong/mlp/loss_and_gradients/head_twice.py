"""The head's gradient is divided by n once more.

says: Averaged twice: n times too
earns: 1/5
"""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    forward, backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss = forward(outputs, targets) + l2 / 2 * sum(np.sum(layer.W**2) for layer in params)
    d = backward(outputs, targets) / len(X)
    grads = mlp_backward(params, trace, d, activation)
    return loss, [Layer(g.W + l2 * layer.W, g.b) for g, layer in zip(grads, params)]
