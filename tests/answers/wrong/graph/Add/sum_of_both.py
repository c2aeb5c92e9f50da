"""Added together.

says: backward returns
"""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        return (
            unbroadcast(upstream, np.shape(a)) + unbroadcast(upstream, np.shape(b)),
        )
