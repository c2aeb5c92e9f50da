"""The biases are random too.

located
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = rng.normal(0.0, 1 / np.sqrt(inputs), size=(inputs, outputs))
        params.append(Layer(W, rng.normal(0.0, 1 / np.sqrt(inputs), size=outputs)))
    return params
