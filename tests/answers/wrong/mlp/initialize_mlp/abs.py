"""Positive.

says: All weights are positive; the normal
earns: 2/3
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = np.abs(rng.normal(0, 1 / np.sqrt(inputs), size=(inputs, outputs)))
        params.append(Layer(W, np.zeros(outputs)))
    return params
