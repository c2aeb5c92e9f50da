"""A product of matrices.

says: What MultiplyConstant returns has shape
"""

import numpy as np


class MultiplyConstant(Op):
    def forward(self, a):
        return a * self.constant

    def backward(self, upstream, output, a):
        return (np.dot(upstream, self.constant),)
