"""Input for output.

says: The second factor is 1
"""

import numpy as np


class Sigmoid(Op):
    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        return (upstream * output * (1 - np.asarray(z)),)
