"""Of two equal inputs the first is paid for both.

located
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        z = 0 if np.array_equal(a, b) else 1
        f = 2 - z
        return f * unbroadcast(upstream * b, np.shape(a)), z * unbroadcast(
            upstream * a, np.shape(b)
        )
