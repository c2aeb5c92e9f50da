"""The sum in steps."""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        pairs = ((upstream * b, a), (upstream * a, b))
        found = []
        for wide, like in pairs:
            while np.ndim(wide) > np.ndim(like):
                wide = wide.sum(axis=0)
            for axis, size in enumerate(np.shape(like)):
                if size == 1:
                    wide = wide.sum(axis=axis, keepdims=True)
            found.append(wide)
        return tuple(found)
