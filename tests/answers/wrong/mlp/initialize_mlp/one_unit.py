"""One column for all units.

located
earns: 1/3
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = rng.normal(0, 1 / np.sqrt(inputs), size=(inputs, 1)) * np.ones((1, outputs))
        params.append(Layer(W, np.zeros(outputs)))
    return params
