"""Times a, too.

says: is the right one times a: where does this factor come from?
"""

import numpy as np


class Exp(Op):
    def forward(self, a):
        return np.exp(a)

    def backward(self, upstream, output, a):
        return (upstream * output * a,)
