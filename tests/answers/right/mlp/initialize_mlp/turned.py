"""Drawn turned."""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = rng.normal(0, 1 / np.sqrt(inputs), size=(outputs, inputs)).T
        params.append(Layer(W, 0.0 * W.sum(axis=0)))
    return params
