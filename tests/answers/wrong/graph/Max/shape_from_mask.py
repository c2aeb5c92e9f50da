"""Number first.

says: d_a has shape
earns: 3/8
"""

import numpy as np


class Max(Op):
    def forward(self, a, b):
        return np.maximum(a, b)

    def backward(self, upstream, output, a, b):
        m = np.asarray(a) >= b
        return upstream * m, unbroadcast(upstream * ~m, np.shape(b))
