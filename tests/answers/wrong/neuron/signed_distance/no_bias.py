"""Distance to the parallel line through the origin.

Counterexample: signed_distance([[ 1., 1.], [ 2., -1.]], [0.2, 0.3], 0.1) -> [1.38675,
0.27735] of shape (2,), right [1.664101, 0.5547 ] of shape (2,)

says: The bias is missing: this is the distance to a
"""

import numpy as np


def signed_distance(X, w, b):
    return X @ w / np.linalg.norm(w)
