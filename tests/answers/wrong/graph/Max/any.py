"""One winner if all entries agree.

located
"""

import numpy as np


class Max(Op):
    def forward(self, a, b):
        return np.maximum(a, b)

    def backward(self, upstream, output, a, b):
        if np.all(a >= b):
            return unbroadcast(upstream, np.shape(a)), 0.0 * unbroadcast(upstream, np.shape(b))
        return 0.0 * unbroadcast(upstream, np.shape(a)), unbroadcast(upstream, np.shape(b))
