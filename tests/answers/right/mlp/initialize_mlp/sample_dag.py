"""Dag of the sample class."""

from itertools import pairwise


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = rng.standard_normal((inputs, outputs)) * inputs**-0.5
        params.append(Layer(W, W[0] * 0))
    return params
