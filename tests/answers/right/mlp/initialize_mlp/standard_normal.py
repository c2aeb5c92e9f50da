"""Standard normal numbers, scaled."""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in zip(layer_sizes, layer_sizes[1:]):
        W = rng.standard_normal((inputs, outputs)) / inputs**0.5
        params.append(Layer(W, np.zeros(outputs)))
    return params
