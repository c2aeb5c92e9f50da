"""Both forms, each where it works, entry by entry."""

import math

import numpy as np


def of_one(v):
    if v >= 0:
        return 1 / (1 + math.exp(-v))
    e = math.exp(v)
    return e / (1 + e)


def sigmoid(z):
    return np.vectorize(of_one)(z)
