"""Times a.

says: The input is multiplied in; every slope of a
"""

import numpy as np


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        return (upstream * np.asarray(a),)
