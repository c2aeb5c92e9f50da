"""if a > b.

located
"""

import numpy as np


class Max(Op):
    def forward(self, a, b):
        return np.maximum(a, b)

    def backward(self, upstream, output, a, b):
        if np.all(a >= b):
            return unbroadcast(upstream, np.shape(a)), np.zeros(np.shape(b))
        return np.zeros(np.shape(a)), unbroadcast(upstream, np.shape(b))
