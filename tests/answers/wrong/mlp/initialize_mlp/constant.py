"""All weights alike (S2.NN.8c).

says: All weights are alike: the units of a layer stay twins for ever.
earns: 1/3
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in zip(layer_sizes, layer_sizes[1:]):
        W = np.full((inputs, outputs), 0.1)
        params.append(Layer(W, np.zeros(outputs)))
    return params
