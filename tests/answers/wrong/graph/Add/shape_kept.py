"""Shape kept on self.

says: Right where the op is used once, wrong where it is used twice.
"""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        if not hasattr(self, "shapes"):
            self.shapes = np.shape(a), np.shape(b)
        return tuple(unbroadcast(upstream, s) for s in self.shapes)
