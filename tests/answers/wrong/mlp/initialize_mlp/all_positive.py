"""Uniform between 0 and 2 / sqrt.

located
earns: 1/2
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = rng.uniform(0.0, 1 / np.sqrt(inputs), size=(inputs, outputs))
        params.append(Layer(W, np.zeros(outputs)))
    return params
