"""broadcast_to."""

import numpy as np


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        return (np.array(np.broadcast_to(upstream, np.shape(a))),)
