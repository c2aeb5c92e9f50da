"""sigmoid(-z)."""

import numpy as np


class Sigmoid(Op):
    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        return (upstream * output * sigmoid(-1.0 * np.asarray(z)),)
