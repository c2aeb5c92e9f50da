"""One switch for all.

located
"""

import numpy as np


class Max(Op):
    def forward(self, a, b):
        return np.maximum(a, b)

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream * np.all(a >= b), np.shape(a)), unbroadcast(
            upstream * (not np.all(a >= b)), np.shape(b)
        )
