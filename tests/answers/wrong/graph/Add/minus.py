"""b with a minus.

says: gradient of b has the wrong sign
earns: 1/2
"""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        d_a = unbroadcast(upstream, np.shape(a))
        d_b = unbroadcast(-upstream, np.shape(b))
        return d_a, d_b
