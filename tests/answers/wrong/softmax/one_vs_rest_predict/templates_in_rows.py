"""Takes rows for templates; fits only if d = k.

Counterexample: one_vs_rest_predict([[ 1., 0.], [ 0., 1.], [-1., 3.]], [[1., 0., 2.],
[0., 4., 1.]], [ 0.5, 0. , -3. ]) -> ValueError: matmul: Input operand 1 has a
mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 3
is different from 2), right [0, 1, 1] whole of shape (3,)

says: @ adds up along the last axis of its left
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.argmax(X @ W.T + b, axis=1)
