"""if.

says: ValueError at
"""

import numpy as np


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        if a <= b:
            return upstream, 0.0
        return 0.0, upstream
