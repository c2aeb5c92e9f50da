"""W turned.

says: The matrices lie on their sides: W is (inputs,
earns: 2/3
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = rng.normal(0, 1 / np.sqrt(inputs), size=(outputs, inputs))
        params.append(Layer(W, np.zeros(outputs)))
    return params
