"""Identity.

located
"""

import numpy as np


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        return (
            upstream * np.eye(*np.shape(a))
            if np.ndim(a) == 2
            else upstream * np.ones(np.shape(a)),
        )
