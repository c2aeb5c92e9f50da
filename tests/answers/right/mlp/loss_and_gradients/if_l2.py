"""The penalty only where there is one."""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    head_forward, head_backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss = head_forward(outputs, targets)
    grads = mlp_backward(params, trace, head_backward(outputs, targets), activation)
    if l2:
        loss = loss + l2 / 2 * sum(np.vdot(layer.W, layer.W) for layer in params)
        grads = [Layer(g.W + l2 * layer.W, g.b) for g, layer in zip(grads, params)]
    return loss, grads
