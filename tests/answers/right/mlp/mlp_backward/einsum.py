"""einsum, and lists for pairs."""

import numpy as np


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads, d_z = [], d_outputs
    for i in reversed(range(len(params))):
        inputs, _ = trace[i]
        d_W = np.einsum("nd,nh->dh", inputs, d_z)
        d_b = np.einsum("nh->h", d_z)
        grads.insert(0, Layer(d_W, d_b))
        if i > 0:
            d_inputs = np.einsum("nh,dh->nd", d_z, params[i].W)
            d_z = activate_backward(d_inputs, trace[i - 1][1])
    return grads
