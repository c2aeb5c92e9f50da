"""The spread is q over the root of the inputs, where q belongs below.

says: The spread is q over the root of the inputs
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        spread = 1 / np.sqrt(2) / np.sqrt(inputs)
        W = rng.normal(0, spread, size=(inputs, outputs))
        params.append(Layer(W, np.zeros(outputs)))
    return params
