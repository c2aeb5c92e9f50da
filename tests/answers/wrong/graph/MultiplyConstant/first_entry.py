"""First entry.

located
"""

import numpy as np


class MultiplyConstant(Op):
    def forward(self, a):
        return a * self.constant

    def backward(self, upstream, output, a):
        return (upstream * np.ravel(self.constant)[0],)
