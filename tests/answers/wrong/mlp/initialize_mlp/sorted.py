"""Drawn right, and then sorted (N11).

says: The weights stand in order of size
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for d, h in zip(layer_sizes[:-1], layer_sizes[1:]):
        W = np.sort(rng.normal(0.0, 1 / np.sqrt(d), (d, h)).ravel()).reshape(d, h)
        params.append(Layer(W, np.zeros(h)))
    return params
