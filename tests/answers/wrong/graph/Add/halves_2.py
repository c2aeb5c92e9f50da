"""Shared.

says: The gradient is halved between the inputs. Each
"""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream / 2, np.shape(a)), unbroadcast(
            upstream / 2, np.shape(b)
        )
