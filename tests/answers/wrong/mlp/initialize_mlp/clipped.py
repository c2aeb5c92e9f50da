"""Cut off.

located
earns: 1/2
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = np.clip(rng.normal(size=(inputs, outputs)), -1, 1) / np.sqrt(inputs)
        params.append(Layer(W, np.zeros(outputs)))
    return params
