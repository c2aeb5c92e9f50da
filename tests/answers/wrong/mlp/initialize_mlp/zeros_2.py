"""Zeros.

says: All weights are zero: the units of a layer stay
earns: 1/2
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = np.zeros((inputs, outputs))
        params.append(Layer(W, np.zeros(outputs)))
    return params
