"""Outputs first.

says: The matrices lie on their sides: W is (inputs, outputs).
earns: 2/3
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in zip(layer_sizes, layer_sizes[1:]):
        W = rng.normal(0.0, 1 / np.sqrt(inputs), size=(outputs, inputs))
        params.append(Layer(W, np.zeros(outputs)))
    return params
