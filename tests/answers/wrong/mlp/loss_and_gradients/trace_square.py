"""trace(W @ W) as the squares.

located
earns: 4/5
"""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    f, g = head_pair(head)
    out, trace = mlp_forward(params, X, activation)
    penalty = sum(
        np.trace(W @ W) if W.shape[0] == W.shape[1] else np.sum(W**2) for W, b in params
    )
    loss = f(out, targets) + l2 / 2 * penalty
    grads = mlp_backward(params, trace, g(out, targets), activation)
    return loss, [Layer(gr.W + l2 * p.W, gr.b) for gr, p in zip(grads, params)]
