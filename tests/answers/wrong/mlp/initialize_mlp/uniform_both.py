"""Uniform with the right spread.

says: The weights are uniform numbers; normal ones
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = rng.uniform(-1, 1, size=(inputs, outputs)) * np.sqrt(3 / inputs)
        params.append(Layer(W, np.zeros(outputs)))
    return params
