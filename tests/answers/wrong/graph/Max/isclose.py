"""Where the output is close to a.

says: Right at ordinary inputs; where a and b differ by
earns: 3/4
"""

import numpy as np


class Max(Op):
    def forward(self, a, b):
        return np.maximum(a, b)

    def backward(self, upstream, output, a, b):
        to_a = np.isclose(output, a, atol=1e-3)
        return unbroadcast(upstream * to_a, np.shape(a)), unbroadcast(
            upstream * ~to_a, np.shape(b)
        )
