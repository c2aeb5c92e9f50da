"""Comprehension."""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    return [
        Layer(W=rng.normal(scale=1 / np.sqrt(d), size=(d, h)), b=np.zeros(h))
        for d, h in zip(layer_sizes[:-1], layer_sizes[1:])
    ]
