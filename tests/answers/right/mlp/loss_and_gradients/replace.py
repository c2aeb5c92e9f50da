"""_replace."""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    head_forward, head_backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    penalty = l2 * sum(np.einsum("ij,ij->", W, W) for W, _ in params) / 2
    grads = mlp_backward(params, trace, head_backward(outputs, targets), activation)
    for i in range(len(grads)):
        grads[i] = grads[i]._replace(W=grads[i].W + l2 * params[i].W)
    return head_forward(outputs, targets) + penalty, grads
