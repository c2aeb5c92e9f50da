"""Mean.

says: Along what broadcasting repeated the gradients
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream * b, np.shape(a)) * np.size(a) / np.size(
            output
        ), unbroadcast(upstream * a, np.shape(b)) * np.size(b) / np.size(output)
