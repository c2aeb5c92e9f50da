"""N21: no upstream.

says: upstream gradient is missing
"""

import numpy as np


class Log(Op):
    def forward(self, a):
        return np.log(a)

    def backward(self, upstream, output, a):
        return (1 / a,)
