"""Largest absolute value.

Counterexample: one_vs_rest_predict([[-1.], [-2.], [-3.]], [[1., 2.]], [0., 0.]) ->
[1, 1, 1] whole of shape (3,), right [0, 0, 0] whole of shape (3,)

says: The sign of the logits is lost: the largest size
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.argmax(np.abs(X @ W + b), axis=1)
