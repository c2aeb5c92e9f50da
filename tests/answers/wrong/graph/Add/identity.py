"""b gets nothing where both inputs are one node.

located
earns: 1/2
"""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        if a is b:
            return unbroadcast(upstream, np.shape(a)), 0 * unbroadcast(upstream, np.shape(b))
        return unbroadcast(upstream, np.shape(a)), unbroadcast(upstream, np.shape(b))
