"""One number.

located
earns: 1/3
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = rng.normal(0, 1 / np.sqrt(inputs)) * np.ones((inputs, outputs))
        params.append(Layer(W, np.zeros(outputs)))
    return params
