"""Shape kept on self.

says: Right where the op is used once, wrong where it is used twice.
"""

import numpy as np


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        if not hasattr(self, "shape"):
            self.shape = np.shape(a)
        return (upstream * np.ones(self.shape),)
