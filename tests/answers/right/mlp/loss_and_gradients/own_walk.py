"""Without mlp_backward."""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    head_forward, head_backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    _, back = activation_pair(activation)
    loss, D, grads = head_forward(outputs, targets), head_backward(outputs, targets), []
    for i, (W, _) in reversed(list(enumerate(params))):
        loss = loss + l2 * np.sum(W**2) / 2
        grads = [Layer(trace[i][0].T @ D + l2 * W, D.sum(axis=0)), *grads]
        D = back(D @ W.T, trace[i - 1][1]) if i else D
    return loss, grads
