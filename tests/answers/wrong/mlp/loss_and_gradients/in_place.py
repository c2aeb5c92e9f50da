"""Weights shrunk in place.

says: Your function changes its argument params in place.
"""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    head_forward, head_backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss = head_forward(outputs, targets) + l2 / 2 * sum(np.sum(p.W**2) for p in params)
    grads = mlp_backward(params, trace, head_backward(outputs, targets), activation)
    new = []
    for g, p in zip(grads, params):
        W = p.W
        W *= l2
        new.append(Layer(g.W + W, g.b))
    return loss, new
