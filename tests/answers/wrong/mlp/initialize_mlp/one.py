"""Spread 1.

says: The weights have spread 1 in every layer: how
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = rng.normal(size=(inputs, outputs))
        params.append(Layer(W, np.zeros(outputs)))
    return params
