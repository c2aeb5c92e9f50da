"""All weights zero (S2.NN.8c).

says: All weights are zero: the units of a layer stay twins for ever.
earns: 1/2
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in zip(layer_sizes, layer_sizes[1:]):
        W = np.zeros((inputs, outputs))
        params.append(Layer(W, np.zeros(outputs)))
    return params
