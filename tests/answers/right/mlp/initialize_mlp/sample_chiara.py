"""Chiara of the sample class."""

import math
from itertools import pairwise

import numpy as np


def initialize_mlp(layer_sizes, rng):
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        spread = 1 / math.sqrt(inputs)
        columns = [rng.normal(0, spread, size=inputs) for _ in range(outputs)]
        params.append(Layer(np.column_stack(columns), np.array([0.0] * outputs)))
    return params
