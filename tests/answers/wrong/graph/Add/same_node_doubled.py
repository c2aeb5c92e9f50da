"""One node as both inputs is paid twice for each.

located
"""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        if a is b:
            return 2 * unbroadcast(upstream, np.shape(a)), 2 * unbroadcast(
                upstream, np.shape(b)
            )
        return unbroadcast(upstream, np.shape(a)), unbroadcast(upstream, np.shape(b))
