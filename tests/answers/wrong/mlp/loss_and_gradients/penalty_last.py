"""The penalty of the last layer only.

says: The gradient is right; the loss is not. Only the last layer is in the
earns: 4/5
"""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    f, g = head_pair(head)
    out, trace = mlp_forward(params, X, activation)
    loss = f(out, targets)
    grads = mlp_backward(params, trace, g(out, targets), activation)
    for p in params:
        reg = l2 / 2 * np.sum(p.W**2)
    loss += reg
    return loss, [Layer(gr.W + l2 * p.W, gr.b) for gr, p in zip(grads, params)]
