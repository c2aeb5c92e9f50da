"""A comprehension."""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    pairs = zip(layer_sizes, layer_sizes[1:])
    return [
        Layer(rng.normal(size=(d, h)) * d**-0.5, 0.0 * np.ones(h)) for d, h in pairs
    ]
