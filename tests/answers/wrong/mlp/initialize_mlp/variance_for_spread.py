"""1 / inputs for the spread.

says: The spread is 1 over the number of inputs; a root is missing.
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in zip(layer_sizes, layer_sizes[1:]):
        W = rng.normal(0.0, 1 / inputs, size=(inputs, outputs))
        params.append(Layer(W, np.zeros(outputs)))
    return params
