"""1 / a**2.

says: Divided by a**2: that is the slope of -1/a.
"""

import numpy as np


class Log(Op):
    def forward(self, a):
        return np.log(a)

    def backward(self, upstream, output, a):
        return (upstream / np.asarray(a, float) ** 2,)
