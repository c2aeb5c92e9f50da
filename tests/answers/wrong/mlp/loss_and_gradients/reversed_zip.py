"""The penalty has the layers in reverse order.

located
earns: 3/5
"""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    head_forward, head_backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss = head_forward(outputs, targets) + l2 / 2 * sum(np.sum(p.W**2) for p in params)
    grads = mlp_backward(params, trace, head_backward(outputs, targets), activation)
    new = []
    for i, g in enumerate(grads):
        q = params[-1 - i].W
        new.append(Layer(g.W + l2 * (q if q.shape == g.W.shape else params[i].W), g.b))
    grads = new
    return loss, grads
