"""forward keeps on self.

says: Right where the op is used once, wrong where it is used twice.
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        self.a, self.b = a, b
        return a * b

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream * self.b, np.shape(self.a)), unbroadcast(
            upstream * self.a, np.shape(self.b)
        )
