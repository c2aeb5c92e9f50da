"""Switch only.

says: That is the local slope alone: the upstream
"""

import numpy as np


class Max(Op):
    def forward(self, a, b):
        return np.maximum(a, b)

    def backward(self, upstream, output, a, b):
        return unbroadcast(
            1.0 * np.asarray(np.greater(a, b) if ">" == ">" else np.less(a, b)),
            np.shape(a),
        ), unbroadcast(
            1.0
            * np.asarray(np.greater_equal(b, a) if ">" == ">" else np.less_equal(b, a)),
            np.shape(b),
        )
