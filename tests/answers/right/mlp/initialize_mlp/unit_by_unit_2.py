"""Unit by unit."""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = np.empty((inputs, outputs))
        for j in range(outputs):
            W[:, j] = rng.normal(0.0, np.sqrt(1 / inputs), size=inputs)
        params.append(Layer(W, np.zeros(outputs)))
    return params
