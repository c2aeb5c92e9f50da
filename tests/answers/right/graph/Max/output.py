"""By the output."""

import numpy as np


class Max(Op):
    def forward(self, a, b):
        return np.maximum(a, b)

    def backward(self, upstream, output, a, b):
        passed = np.equal(output, a)
        return unbroadcast(upstream * passed, np.shape(a)), unbroadcast(
            upstream * np.logical_not(passed), np.shape(b)
        )
