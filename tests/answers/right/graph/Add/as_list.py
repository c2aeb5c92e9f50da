"""A list."""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        return [unbroadcast(upstream, np.shape(v)) for v in (a, b)]
