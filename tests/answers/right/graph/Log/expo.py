"""By the output."""

import numpy as np


class Log(Op):
    def forward(self, a):
        return np.log(a)

    def backward(self, upstream, output, a):
        return (upstream * np.exp(-output),)
