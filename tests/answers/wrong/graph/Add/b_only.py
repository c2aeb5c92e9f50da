"""b only.

says: d_a has shape
earns: 1/2
"""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        return upstream, unbroadcast(upstream, np.shape(b))
