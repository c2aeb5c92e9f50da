"""np.random, the given generator unused.

says: Two generators in the same state give two different networks
earns: 1/2
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for i, o in zip(layer_sizes, layer_sizes[1:]):
        params.append(Layer(np.random.randn(i, o) / np.sqrt(i), np.zeros(o)))
    return params
