"""One array of zeros for equal layers.

says: Two layers share the memory of one array: who changes one changes the
earns: 1/2
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params, biases = [], {}
    for i, o in zip(layer_sizes, layer_sizes[1:]):
        b = biases.setdefault(o, np.zeros(o))
        params.append(Layer(rng.standard_normal((i, o)) / np.sqrt(i), b))
    return params
