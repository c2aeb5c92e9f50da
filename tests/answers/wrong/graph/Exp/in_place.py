"""In place.

says: Your function changes its argument upstream in place.
"""

import numpy as np


class Exp(Op):
    def forward(self, a):
        return np.exp(a)

    def backward(self, upstream, output, a):
        upstream *= output
        return (upstream,)
