"""Chiara of the sample class."""

import math
import numpy as np


def sigmoid(z):
    flat = []
    for number in np.ravel(z):
        if number >= 0:
            flat.append(1 / (1 + math.exp(-number)))
        else:
            flat.append(math.exp(number) / (1 + math.exp(number)))
    return np.array(flat).reshape(np.shape(z))
