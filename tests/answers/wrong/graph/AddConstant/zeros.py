"""No gradient.

says: Nothing flows back; only the constant has slope zero.
"""

import numpy as np


class AddConstant(Op):
    def forward(self, a):
        return a + self.constant

    def backward(self, upstream, output, a):
        return (np.zeros_like(a),)
