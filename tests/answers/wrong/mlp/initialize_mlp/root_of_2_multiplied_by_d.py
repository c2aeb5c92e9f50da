"""Root of 2 multiplied by d.

says: The root is taken of the 2 alone; it belongs to the inputs, too.
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        params.append(Layer(rng.normal(0, np.sqrt(2) / inputs, size=(inputs, outputs)), np.zeros(outputs)))
    return params
