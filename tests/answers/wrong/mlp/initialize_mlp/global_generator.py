"""The global generator: two calls, two networks.

says: Two generators in the same state
earns: 1/2
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in zip(layer_sizes, layer_sizes[1:]):
        W = np.random.normal(0.0, 1 / np.sqrt(inputs), size=(inputs, outputs))
        params.append(Layer(W, np.zeros(outputs)))
    return params
