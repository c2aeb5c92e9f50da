"""Times ones."""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        whole = upstream * np.ones(np.shape(output))
        return unbroadcast(whole, np.shape(a)), unbroadcast(whole, np.shape(b))
