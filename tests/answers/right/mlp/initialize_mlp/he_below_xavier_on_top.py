"""Made for ReLU in the hidden layers, for sums at the end."""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in zip(layer_sizes, layer_sizes[1:]):
        gain = 1.0 if outputs == layer_sizes[-1] else 2.0
        W = rng.normal(size=(inputs, outputs)) * (gain / inputs) ** 0.5
        params.append(Layer(W, np.zeros(outputs)))
    return params
