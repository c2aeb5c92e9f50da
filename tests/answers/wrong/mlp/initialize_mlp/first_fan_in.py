"""Always the inputs of the network.

located
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    scale = 1 / np.sqrt(layer_sizes[0])
    return [
        Layer(rng.normal(0, scale, (i, o)), np.zeros(o))
        for i, o in zip(layer_sizes, layer_sizes[1:])
    ]
