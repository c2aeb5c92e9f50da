"""Puts b into the length.

Counterexample: signed_distance([[ 1., 1.], [ 2., -1.]], [0.2, 0.3], 0.1) ->
[1.603567, 0.534522] of shape (2,), right [1.664101, 0.5547 ] of shape (2,)

says: The bias is part of the length you divide by; the
"""

import numpy as np


def signed_distance(X, w, b):
    return (X @ w + b) / np.sqrt(np.sum(w**2) + b**2)
