"""A penalty on everything.

says: Your gradient fits your loss; the loss is wrong. The biases are in the
earns: 2/5
"""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    f, g = head_pair(head)
    out, trace = mlp_forward(params, X, activation)
    loss = f(out, targets) + l2 / 2 * sum(
        np.sum(v**2) for layer in params for v in layer
    )
    grads = mlp_backward(params, trace, g(out, targets), activation)
    return loss, [
        Layer(gr.W + l2 * p.W, gr.b + l2 * p.b) for gr, p in zip(grads, params)
    ]
