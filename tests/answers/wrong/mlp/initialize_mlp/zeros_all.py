"""All weights are zero.

says: All weights are zero: the
earns: 1/2
"""

import numpy as np


def initialize_mlp(layer_sizes, rng):
    return [Layer(np.zeros((a, c)), np.zeros(c)) for a, c in pairwise(layer_sizes)]
