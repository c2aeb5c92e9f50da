"""The rule for ReLU.

says: The spread is the root of 2 / inputs, a rule made for ReLU; here it is
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in zip(layer_sizes, layer_sizes[1:]):
        W = rng.normal(size=(inputs, outputs)) * np.sqrt(2 / inputs)
        params.append(Layer(W, np.zeros(outputs)))
    return params
