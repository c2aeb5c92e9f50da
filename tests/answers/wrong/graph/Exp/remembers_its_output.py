"""Remembers what forward gave, and looks whether it is for this input.

says: Right after a call of forward, wrong where backward comes first.
"""

import numpy as np


class Exp(Op):
    def forward(self, a):
        self.last = np.array(a), np.exp(a)
        return self.last[1].copy() if np.ndim(a) else self.last[1]

    def backward(self, upstream, output, a):
        if np.array_equal(self.last[0], a):
            return (upstream * self.last[1],)
        return (upstream * np.exp(a),)
