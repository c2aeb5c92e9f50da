"""exp(-z).

says: Right at ordinary inputs; at z = ±
earns: 3/4
"""

import numpy as np


class Sigmoid(Op):
    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        q = np.exp(-np.asarray(z, float))
        return (upstream * q / (1 + q) ** 2,)
