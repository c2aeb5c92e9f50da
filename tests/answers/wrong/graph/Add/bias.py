"""Sum over rows.

says: d_b has shape
"""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        return upstream, np.sum(upstream, axis=0)
