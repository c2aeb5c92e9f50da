"""Variance of He given as spread.

says: The spread is 2 over the number of inputs; a root is missing.
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        params.append(Layer(rng.normal(0, 2 / inputs, size=(inputs, outputs)), np.zeros(outputs)))
    return params
