"""Size.

says: What MultiplyConstant returns has the right size in every entry; the sign
"""

import numpy as np


class MultiplyConstant(Op):
    def forward(self, a):
        return a * self.constant

    def backward(self, upstream, output, a):
        return (upstream * np.abs(self.constant),)
