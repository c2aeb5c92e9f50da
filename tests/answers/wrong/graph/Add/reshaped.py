"""Cut.

located
"""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        return np.resize(upstream, np.shape(a)), np.resize(upstream, np.shape(b))
