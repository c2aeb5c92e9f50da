"""The head goes back from outputs through a sigmoid.

located
earns: 1/5
"""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    head_forward, head_backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss = head_forward(outputs, targets) + l2 / 2 * sum(np.sum(p.W**2) for p in params)
    grads = mlp_backward(params, trace, head_backward(sigmoid(outputs), targets), activation)
    grads = [Layer(g.W + l2 * p.W, g.b) for g, p in zip(grads, params)]
    return loss, grads
