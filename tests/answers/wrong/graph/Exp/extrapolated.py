"""Two central quotients, extrapolated.

says: where a is in single precision
"""

import numpy as np


class Exp(Op):
    def forward(self, a):
        return np.exp(a)

    def backward(self, upstream, output, a):
        def D(h):
            return (np.exp(a + h) - np.exp(a - h)) / (2 * h)

        return (upstream * (4 * D(5e-4) - D(1e-3)) / 3,)
