"""Jara of the sample class."""

import numpy as np


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    deltas = [d_outputs]
    for (W, _), (_, s) in zip(params[:0:-1], trace[-2::-1]):
        over_all_paths = np.einsum("ij,nj->ni", W, deltas[0])
        deltas.insert(0, activate_backward(over_all_paths, s))
    return [
        Layer(np.einsum("ni,nj->ij", out, delta), delta.sum(axis=0))
        for (out, _), delta in zip(trace, deltas)
    ]
