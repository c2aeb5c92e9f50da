"""Mean.

says: Along what broadcasting repeated the gradients
"""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream, np.shape(a)) * np.size(a) / np.size(
            output
        ), unbroadcast(upstream, np.shape(b)) * np.size(b) / np.size(output)
