"""A difference quotient.

says: lost the digits
"""

import numpy as np


class Log(Op):
    def forward(self, a):
        return np.log(a)

    def backward(self, upstream, output, a):
        return (upstream * (np.log(a + 1e-5) - np.log(a - 1e-5)) / 2e-5,)
