"""Times the inputs.

says: The slope of a + b in a is 1; a itself stands
"""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream * a, np.shape(a)), unbroadcast(
            upstream * b, np.shape(b)
        )
