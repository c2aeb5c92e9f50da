"""One example becomes a number.

Counterexample: one_vs_rest_predict([[1., 2.]], [[1., 0., 2.], [0., 4., 1.]], [0., 0.,
9.]) -> 2 whole, right [2] whole of shape (1,)

says: Right at ordinary inputs; for one example it
earns: 3/4
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.squeeze(np.argmax(X @ W + b, axis=1))
