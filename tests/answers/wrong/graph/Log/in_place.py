"""In place.

says: Your function changes its argument upstream in place.
"""

import numpy as np


class Log(Op):
    def forward(self, a):
        return np.log(a)

    def backward(self, upstream, output, a):
        upstream /= a
        return (upstream,)
