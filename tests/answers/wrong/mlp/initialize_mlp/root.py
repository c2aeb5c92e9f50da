"""Root not inverted.

says: The spread grows with the number of inputs; it
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = rng.normal(0, np.sqrt(inputs), size=(inputs, outputs))
        params.append(Layer(W, np.zeros(outputs)))
    return params
