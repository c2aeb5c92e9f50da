"""First layer only.

says: Your gradient fits your loss; the loss is wrong. Only the first
earns: 2/5
"""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    head_forward, head_backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss = head_forward(outputs, targets) + l2 / 2 * np.sum(params[0].W ** 2)
    grads = mlp_backward(params, trace, head_backward(outputs, targets), activation)
    grads = [Layer(grads[0].W + l2 * params[0].W, grads[0].b)] + grads[1:]
    return loss, grads
