"""Last layer only.

says: shapes has shape
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        params = [
            Layer(
                rng.normal(0, 1 / np.sqrt(inputs), size=(inputs, outputs)),
                np.zeros(outputs),
            )
        ]
    return params
