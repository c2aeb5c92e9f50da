"""exp(upstream * a).

located
"""

import numpy as np


class Exp(Op):
    def forward(self, a):
        return np.exp(a)

    def backward(self, upstream, output, a):
        return (np.exp(upstream * a),)
