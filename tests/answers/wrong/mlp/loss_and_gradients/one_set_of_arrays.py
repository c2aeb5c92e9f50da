"""The gradients of all calls share their arrays.

says: What your function has returned changes at the next call.
"""

import numpy as np

GRADS = {}


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    forward, backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss = forward(outputs, targets)
    loss += l2 / 2 * sum(np.sum(layer.W**2) for layer in params)
    grads = mlp_backward(params, trace, backward(outputs, targets), activation)
    for i, (layer, grad) in enumerate(zip(params, grads)):
        W = GRADS.setdefault((i, layer.W.shape), np.zeros(layer.W.shape))
        b = GRADS.setdefault((i, layer.b.shape), np.zeros(layer.b.shape))
        W[...] = grad.W + l2 * layer.W
        b[...] = grad.b
        grads[i] = Layer(W, b)
    return loss, grads
