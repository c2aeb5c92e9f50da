"""A neuron as an object that is called."""

import numpy as np


class Neuron:
    def __init__(self, w, b):
        self.w = w
        self.b = b

    def __call__(self, x):
        return np.sum(self.w * x) + self.b


def pre_activation(X, w, b):
    neuron = Neuron(w, b)
    return np.fromiter((neuron(x) for x in X), dtype=float, count=len(X))
