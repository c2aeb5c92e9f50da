"""Norm of all weights."""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    head_forward, head_backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    weights = np.concatenate([layer.W.ravel() for layer in params])
    d_outputs = head_backward(outputs, targets)
    grads = [
        Layer(grad.W + l2 / 2 * 2 * layer.W, grad.b)
        for grad, layer in zip(
            mlp_backward(params, trace, d_outputs, activation), params
        )
    ]
    return head_forward(outputs, targets) + l2 / 2 * weights @ weights, grads
