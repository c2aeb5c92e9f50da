"""Only the first layer's weights are penalised.

says: Your gradient fits your loss; the loss is wrong. Only the first
earns: 2/5
"""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    forward, backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss = forward(outputs, targets) + l2 / 2 * np.sum(params[0].W ** 2)
    grads = mlp_backward(params, trace, backward(outputs, targets), activation)
    grads[0] = Layer(grads[0].W + l2 * params[0].W, grads[0].b)
    return loss, grads
