"""Divided by the root of the outputs.

says: The spread follows the units of the layer; its inputs are added up.
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in zip(layer_sizes, layer_sizes[1:]):
        W = rng.normal(size=(inputs, outputs)) / np.sqrt(outputs)
        params.append(Layer(W, np.zeros(outputs)))
    return params
