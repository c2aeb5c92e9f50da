"""N21: no upstream.

says: upstream gradient is missing
"""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        d_a = unbroadcast(np.ones(np.shape(output)), np.shape(a))
        d_b = unbroadcast(np.ones(np.shape(output)), np.shape(b))
        return d_a, d_b
