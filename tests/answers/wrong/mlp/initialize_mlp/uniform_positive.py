"""rng.random.

located
earns: 1/2
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    return [
        Layer(rng.random((i, o)) / np.sqrt(i), np.zeros(o))
        for i, o in zip(layer_sizes, layer_sizes[1:])
    ]
