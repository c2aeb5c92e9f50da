"""Written out with matrices."""

import numpy as np


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    D, grads = d_outputs, [None] * len(params)
    for i in reversed(range(len(params))):
        A, _ = trace[i]
        grads[i] = Layer(W=A.T @ D, b=D.sum(axis=0))
        if i:
            D = (D @ params[i].W.T) * activate_backward(
                np.ones_like(A), trace[i - 1][1]
            )
    return grads
