"""forward keeps on self.

says: Right where the op is used once, wrong where it is used twice.
"""

import numpy as np


class Exp(Op):
    def forward(self, a):
        self.slope = np.exp(a)
        return self.slope

    def backward(self, upstream, output, a):
        return (upstream * self.slope,)
