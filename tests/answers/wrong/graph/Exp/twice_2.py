"""exp of the output.

says: d_a: Your function gives inf for an a above
"""

import numpy as np


class Exp(Op):
    def forward(self, a):
        return np.exp(a)

    def backward(self, upstream, output, a):
        return (upstream * np.exp(output / 50),)
