"""a only.

says: d_b has shape
earns: 1/2
"""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream, np.shape(a)), upstream
