"""Small, whatever the number of inputs (S2.NN.8b).

says: The weights have the same spread, 0.01, in every layer; it depends on the
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in zip(layer_sizes, layer_sizes[1:]):
        W = 0.01 * rng.normal(size=(inputs, outputs))
        params.append(Layer(W, np.zeros(outputs)))
    return params
