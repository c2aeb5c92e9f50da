"""The variance as scale.

says: The spread is 1 over the number of inputs; a root is missing.
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    return [
        Layer(rng.normal(0, 1 / i, (i, o)), np.zeros(o))
        for i, o in zip(layer_sizes, layer_sizes[1:])
    ]
