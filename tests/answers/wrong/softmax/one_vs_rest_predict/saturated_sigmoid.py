"""Highest sigmoid: 40 and 50 are both rounded to 1.

Counterexample: one_vs_rest_predict([[ 1.], [20.]], [[ 40., 50., -60.]], [0., 0., 1.])
-> [0, 0] whole of shape (2,), right [1, 1] whole of shape (2,)

says: Right at ordinary inputs; at logits of about
earns: 3/4
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.argmax(1 / (1 + np.exp(-np.clip(X @ W + b, -500, 500))), axis=1)
