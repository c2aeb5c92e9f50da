"""N21: ones whatever comes from above.

says: upstream gradient is missing
"""

import numpy as np


class AddConstant(Op):
    def forward(self, a):
        return a + self.constant

    def backward(self, upstream, output, a):
        return (np.ones(np.shape(upstream)),)
