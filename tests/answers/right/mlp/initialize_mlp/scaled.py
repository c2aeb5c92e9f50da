"""Drawn with spread 1, then scaled."""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = rng.normal(size=(inputs, outputs)) / np.sqrt(inputs)
        params.append(Layer(W, np.zeros(outputs)))
    return params
