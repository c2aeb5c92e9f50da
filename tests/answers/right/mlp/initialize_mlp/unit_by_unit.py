"""One unit after the other, one number after the other."""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for d, h in zip(layer_sizes[:-1], layer_sizes[1:]):
        W = np.empty((d, h))
        for unit in reversed(range(h)):
            for i in range(d):
                W[i, unit] = rng.standard_normal() / d**0.5
        params.append(Layer(W, np.zeros(h)))
    return params
