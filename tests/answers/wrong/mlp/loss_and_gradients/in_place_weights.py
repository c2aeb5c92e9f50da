"""Weights are decayed in place.

says: Your function changes its argument params in place
"""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    f, g = head_pair(head)
    out, trace = mlp_forward(params, X, activation)
    loss = f(out, targets) + l2 / 2 * sum(np.sum(W**2) for W, b in params)
    grads = mlp_backward(params, trace, g(out, targets), activation)
    new = []
    for gr, p in zip(grads, params):
        W = p.W
        W *= l2
        new.append(Layer(gr.W + W, gr.b))
    return loss, new
