"""Length of the first two weights.

Counterexample: signed_distance([[ 0.3, 0.8, 0.3], [-1.3, 0.9, 0.4], [-0.5, 0.6,
0.4]], [ 0.2, -0.5, -0.4], -1) -> [-2.711152, -3.472503, -2.896847] of shape (3,),
right [-2.176439, -2.787631, -2.325511] of shape (3,)

says: Only the first two weights are in the length you
"""

import numpy as np


def signed_distance(X, w, b):
    if len(w) == 1:
        return (X @ w + b) / abs(w[0])
    return (X @ w + b) / np.sqrt(w[0] ** 2 + w[1] ** 2)
