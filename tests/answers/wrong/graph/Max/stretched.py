"""Not undone.

says: An input that was stretched gets its gradient
"""

import numpy as np


class Max(Op):
    def forward(self, a, b):
        return np.maximum(a, b)

    def backward(self, upstream, output, a, b):
        return upstream * (a >= b), upstream * (a < b)
