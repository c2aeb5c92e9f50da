"""Loop over layers."""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    head_forward, head_backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss = head_forward(outputs, targets)
    plain = mlp_backward(params, trace, head_backward(outputs, targets), activation)
    grads = []
    for layer, grad in zip(params, plain, strict=True):
        loss = loss + 0.5 * l2 * np.sum(layer.W * layer.W)
        grads.append(Layer(grad.W + l2 * layer.W, grad.b))
    return loss, grads
