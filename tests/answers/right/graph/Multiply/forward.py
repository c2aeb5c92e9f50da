"""By forward: linear in each factor."""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        return unbroadcast(self.forward(upstream, b), np.shape(a)), unbroadcast(
            self.forward(a, upstream), np.shape(b)
        )
