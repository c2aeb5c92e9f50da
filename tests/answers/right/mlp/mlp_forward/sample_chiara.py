"""Chiara of the sample class."""

import numpy as np


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    for number, (W, b) in enumerate(params, 1):
        z = np.array([x @ W + b for x in X])
        trace.append((X, z))
        if number < len(params):
            X = activate(z)
    return z, trace
