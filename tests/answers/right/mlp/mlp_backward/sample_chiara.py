"""Chiara of the sample class."""

import numpy as np


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    for (W, b), (seen, _), number in zip(
        params[::-1], trace[::-1], range(len(params))[::-1]
    ):
        d_W, d_b = np.zeros(W.shape), np.zeros(b.shape)
        for x, delta in zip(seen, d_outputs):
            d_W += x[:, None] * delta
            d_b += delta
        grads.append(Layer(d_W, d_b))
        if number:
            passed = np.array([W @ delta for delta in d_outputs])
            d_outputs = activate_backward(passed, trace[number - 1][1])
    return grads[::-1]
