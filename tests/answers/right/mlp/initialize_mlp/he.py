"""The rule made for ReLU."""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in zip(layer_sizes, layer_sizes[1:]):
        W = rng.normal(size=(inputs, outputs)) * np.sqrt(2 / inputs)
        params.append(Layer(W, np.zeros(outputs)))
    return params
