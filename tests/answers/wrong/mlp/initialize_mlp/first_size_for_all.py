"""Every layer is scaled by the number of features.

located
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = rng.normal(0.0, 1 / np.sqrt(layer_sizes[0]), size=(inputs, outputs))
        params.append(Layer(W, np.zeros(outputs)))
    return params
