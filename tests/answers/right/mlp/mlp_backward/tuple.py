"""All deltas first, then all gradients."""

import numpy as np


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    deltas = [d_outputs]
    for i in range(len(params) - 1, 0, -1):
        deltas.insert(0, activate_backward(deltas[0] @ params[i].W.T, trace[i - 1][1]))
    grads = [Layer(np.einsum("ni,nj->ij", s, d), d.sum(0)) for (s, _), d in zip(trace, deltas)]
    return grads
