"""The outputs count.

says: The spread follows the units of the layer; its inputs are added up.
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    return [
        Layer(rng.normal(0, 1 / np.sqrt(o), (i, o)), np.zeros(o))
        for i, o in zip(layer_sizes, layer_sizes[1:])
    ]
