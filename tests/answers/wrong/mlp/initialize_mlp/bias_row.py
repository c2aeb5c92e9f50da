"""Biases in a row.

says: W must have two axes and b one, in every layer.
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = rng.normal(0, 1 / np.sqrt(inputs), size=(inputs, outputs))
        params.append(Layer(W, np.zeros((1, outputs))))
    return params
