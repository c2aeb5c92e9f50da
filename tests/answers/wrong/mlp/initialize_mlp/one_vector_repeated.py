"""One column for every unit.

located
earns: 1/3
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for i, o in zip(layer_sizes, layer_sizes[1:]):
        column = rng.normal(0, 1 / np.sqrt(i), size=(i, 1))
        params.append(Layer(np.repeat(column, o, axis=1), np.zeros(o)))
    return params
