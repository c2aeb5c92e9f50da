"""heaviside of the difference."""

import numpy as np


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        switch = np.heaviside(np.subtract(b, a), 1.0)
        return unbroadcast(upstream * switch, np.shape(a)), unbroadcast(
            upstream * (1.0 - switch), np.shape(b)
        )
