"""The compromise between forward and backward.

says: The spread follows inputs and units together
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in zip(layer_sizes, layer_sizes[1:]):
        W = rng.normal(0.0, np.sqrt(2 / (inputs + outputs)), size=(inputs, outputs))
        params.append(Layer(W, np.zeros(outputs)))
    return params
