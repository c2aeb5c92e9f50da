"""Both sizes.

says: The spread follows inputs and units together;
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = rng.normal(0, np.sqrt(2 / (inputs + outputs)), size=(inputs, outputs))
        params.append(Layer(W, np.zeros(outputs)))
    return params
