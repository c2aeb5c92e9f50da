"""Generator of its own.

says: Two different generators give one and the same network.
earns: 1/2
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = np.random.default_rng(0).normal(
            0, 1 / np.sqrt(inputs), size=(inputs, outputs)
        )
        params.append(Layer(W, np.zeros(outputs)))
    return params
