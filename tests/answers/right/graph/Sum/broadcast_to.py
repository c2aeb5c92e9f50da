"""broadcast_to, copied."""

import numpy as np


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        return (np.broadcast_to(upstream, np.shape(a)).copy(),)
