"""All zeros.

says: All weights are zero: the units of a layer stay twins for ever.
earns: 1/2
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    return [
        Layer(np.zeros((i, o)), np.zeros(o))
        for i, o in zip(layer_sizes, layer_sizes[1:])
    ]
