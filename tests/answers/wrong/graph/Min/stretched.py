"""Not undone.

says: An input that was stretched gets its gradient
"""

import numpy as np


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        return upstream * (a <= b), upstream * (a > b)
