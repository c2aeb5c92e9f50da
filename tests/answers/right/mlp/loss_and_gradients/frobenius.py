"""Frobenius norms."""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    f, g = head_pair(head)
    out, trace = mlp_forward(params, X, activation)
    reg = 0.0
    for layer in params:
        reg = reg + np.linalg.norm(layer.W) ** 2
    back = mlp_backward(params, trace, g(out, targets), activation)
    grads = [d._replace(W=d.W + l2 * p.W) for d, p in zip(back, params)]
    return float(f(out, targets) + 0.5 * l2 * reg), grads
