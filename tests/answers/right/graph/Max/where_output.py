"""Where the output is a."""

import numpy as np


class Max(Op):
    def forward(self, a, b):
        return np.maximum(a, b)

    def backward(self, upstream, output, a, b):
        to_a = np.equal(output, a)
        d_a = np.where(to_a, upstream, 0.0)
        return unbroadcast(d_a, np.shape(a)), unbroadcast(upstream - d_a, np.shape(b))
