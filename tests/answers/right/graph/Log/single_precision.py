"""Single precision."""

import numpy as np


class Log(Op):
    def forward(self, a):
        return np.log(a)

    def backward(self, upstream, output, a):
        return (np.float32(upstream) / np.float32(a),)
