"""By the rule of a maximum."""

import numpy as np


class ReLU(Op):
    def forward(self, z):
        return np.maximum(z, 0.0)

    def backward(self, upstream, output, z):
        return (Max().backward(upstream, output, np.zeros(np.shape(z)), z)[1],)
