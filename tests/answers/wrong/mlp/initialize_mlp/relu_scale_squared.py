"""Variance 1/inputs squared: divided by inputs.

says: The spread is 1 over the
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = rng.normal(0.0, 1 / inputs, size=(inputs, outputs))
        params.append(Layer(W, np.zeros(outputs)))
    return params
