"""standard_normal and a power."""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        params += [
            Layer(
                inputs**-0.5 * rng.standard_normal((inputs, outputs)),
                np.zeros((outputs,)),
            )
        ]
    return params
