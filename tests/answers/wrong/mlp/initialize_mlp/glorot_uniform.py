"""Uniform of the same variance.

says: The weights are uniform numbers; normal ones are asked for.
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for k in range(1, len(layer_sizes)):
        n_in, n_out = layer_sizes[k - 1], layer_sizes[k]
        limit = np.sqrt(3 / n_in)
        params.append(
            Layer(W=rng.uniform(-limit, limit, (n_in, n_out)), b=np.zeros((n_out,)))
        )
    return params
