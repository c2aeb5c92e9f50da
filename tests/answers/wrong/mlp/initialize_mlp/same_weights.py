"""One draw for every layer of that shape.

says: Two layers of the same size get the same weights
earns: 1/2
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    seed = int(rng.integers(1000))
    params = []
    for i, o in zip(layer_sizes, layer_sizes[1:]):
        local = np.random.default_rng(seed)
        params.append(Layer(local.normal(0, 1 / np.sqrt(i), size=(i, o)), np.zeros(o)))
    return params
