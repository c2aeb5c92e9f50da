"""Dag of the sample class."""

import numpy as np


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)

    def walk(i, delta):
        seen, _ = trace[i]
        own = Layer(np.einsum("nd,nh->dh", seen, delta), np.einsum("nh->h", delta))
        if i == 0:
            return [own]
        passed = np.einsum("nh,dh->nd", delta, params[i].W)
        return [*walk(i - 1, activate_backward(passed, trace[i - 1][1])), own]

    return walk(len(params) - 1, d_outputs)
