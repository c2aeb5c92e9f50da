"""The norm, not its square.

says: The gradient is right; the loss is not. The penalty of the loss has
earns: 4/5
"""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    f, g = head_pair(head)
    out, trace = mlp_forward(params, X, activation)
    loss = f(out, targets) + l2 / 2 * sum(np.linalg.norm(W) for W, b in params)
    grads = mlp_backward(params, trace, g(out, targets), activation)
    return loss, [Layer(gr.W + l2 * p.W, gr.b) for gr, p in zip(grads, params)]
