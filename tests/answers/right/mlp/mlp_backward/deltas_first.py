"""First all deltas, then all gradients."""

import numpy as np


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    deltas = [d_outputs]
    for i in range(len(params) - 1, 0, -1):
        deltas.insert(0, activate_backward(deltas[0] @ params[i].W.T, trace[i - 1][1]))
    return [Layer(seen.T @ D, np.sum(D, axis=0)) for D, (seen, _) in zip(deltas, trace)]
