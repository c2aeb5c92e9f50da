"""D12: base ten.

says: 0.434
"""

import numpy as np


class Log(Op):
    def forward(self, a):
        return np.log(a)

    def backward(self, upstream, output, a):
        return (upstream / (a * np.log(10)),)
