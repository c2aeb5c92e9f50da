"""Dag of the sample class."""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    (loss_of, backward_of), penalty = head_pair(head), l2 / 2
    outputs, trace = mlp_forward(params, X, activation)
    grads = mlp_backward(params, trace, backward_of(outputs, targets), activation)
    loss = loss_of(outputs, targets) + penalty * sum(
        np.einsum("ij,ij", W, W) for W, _ in params
    )
    both = zip(grads, params)
    return loss, [Layer(d_W + l2 * W, d_b) for (d_W, d_b), (W, _) in both]
