"""Biases of 1.

says: The biases are 1; they start
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = rng.normal(0.0, 1 / np.sqrt(inputs), size=(inputs, outputs))
        params.append(Layer(W, np.ones(outputs)))
    return params
