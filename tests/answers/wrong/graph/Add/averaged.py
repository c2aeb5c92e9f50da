"""Averaged along the copies.

says: not averaged
"""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        total = [unbroadcast(upstream, np.shape(v)) for v in (a, b)]
        return tuple(t * np.size(t) / np.size(output) for t in total)
