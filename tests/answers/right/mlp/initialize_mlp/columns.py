"""Unit by unit."""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        cols = [rng.normal(0, np.sqrt(2 / inputs), size=inputs) for _ in range(outputs)]
        params.append(Layer(np.stack(cols, axis=1), np.zeros(outputs)))
    return params
