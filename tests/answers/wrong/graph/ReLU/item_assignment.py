"""upstream[z <= 0] = 0.

says: Right at ordinary inputs; for plain numbers, as in Node
earns: 3/4
"""

import numpy as np


class ReLU(Op):
    def forward(self, z):
        return np.maximum(z, 0.0)

    def backward(self, upstream, output, z):
        grad = upstream.copy()
        grad[z <= 0] = 0
        return (grad,)
