"""Biases are slices of one array.

says: Two layers share the memory of one array: who changes one changes the
earns: 1/2
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    zeros = np.zeros(max(layer_sizes))
    return [
        Layer(rng.normal(0, 1 / np.sqrt(i), (i, o)), zeros[:o])
        for i, o in zip(layer_sizes, layer_sizes[1:])
    ]
