"""Scaled by the number of outputs.

says: The spread follows the units
earns: 5/6
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = rng.normal(0.0, 1 / np.sqrt(outputs), size=(inputs, outputs))
        params.append(Layer(W, np.zeros(outputs)))
    return params
