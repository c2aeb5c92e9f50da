"""With a helper inside."""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        def back(slope, shape):
            return unbroadcast(np.asarray(upstream * slope), shape)

        return back(b, np.shape(a)), back(a, np.shape(b))
