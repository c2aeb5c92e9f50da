"""Biases are read-only broadcasts.

says: Nobody can write into an array of your layers, as a step in place does
earns: 1/2
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    return [
        Layer(rng.normal(0, 1 / np.sqrt(i), (i, o)), np.broadcast_to(0.0, (o,)))
        for i, o in zip(layer_sizes, layer_sizes[1:])
    ]
