"""He's scale."""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for n_in, n_out in zip(layer_sizes[:-1], layer_sizes[1:]):
        W = rng.standard_normal((n_in, n_out)) * np.sqrt(2.0 / n_in)
        params.append(Layer(W, np.zeros(n_out)))
    return params
