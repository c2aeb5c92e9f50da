"""Per row.

says: What Sum returns has shape
"""

import numpy as np


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        return (
            upstream * np.ones((np.shape(a)[0], 1))
            if np.ndim(a) > 1
            else upstream * np.ones(np.shape(a)),
        )
