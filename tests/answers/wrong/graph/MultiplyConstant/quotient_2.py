"""output / a.

says: d_a: Your function gives nan for an a with a zero in it.
"""

import numpy as np


class MultiplyConstant(Op):
    def forward(self, a):
        return a * self.constant

    def backward(self, upstream, output, a):
        return (upstream * np.round(output / a),)
