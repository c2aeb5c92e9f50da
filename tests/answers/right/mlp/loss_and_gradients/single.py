"""Written out."""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    head_forward, head_backward = head_pair(head)
    activate, back = activation_pair(activation)
    seen, zs = [X], []
    for W, b in params:
        zs.append(seen[-1] @ W + b)
        seen.append(activate(zs[-1]))
    d = head_backward(zs[-1], targets)
    grads = []
    for i in range(len(params) - 1, -1, -1):
        grads.append(Layer(seen[i].T @ d + l2 * params[i].W, d.sum(0)))
        if i:
            d = back(d @ params[i].W.T, zs[i - 1])
    grads = grads[::-1]
    loss = head_forward(zs[-1], targets) + l2 / 2 * sum(np.einsum("ij,ij", W, W) for W, _ in params)
    return loss, grads
