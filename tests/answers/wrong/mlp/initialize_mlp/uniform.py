"""Uniform numbers of the right spread.

says: The weights are uniform numbers; normal ones are asked for
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    return [
        Layer(rng.uniform(-np.sqrt(3 / a), np.sqrt(3 / a), (a, b)), np.zeros(b))
        for a, b in zip(layer_sizes, layer_sizes[1:])
    ]
