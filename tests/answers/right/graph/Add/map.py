"""map."""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        return tuple(
            map(lambda x: unbroadcast(np.array(upstream), np.shape(x)), [a, b])
        )
