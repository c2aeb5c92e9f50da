"""Highest naive probability.

Counterexample: one_vs_rest_predict([[ 1.], [20.]], [[ 40., 50., -60.]], [0., 0., 1.])
-> [1, 0] whole of shape (2,), right [1, 1] whole of shape (2,)

says: Right at ordinary inputs; at logits of about
earns: 3/4
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    Z = X @ W + b
    with np.errstate(all="ignore"):
        p = np.exp(Z) / np.exp(Z).sum(axis=1, keepdims=True)
    return np.argmax(p, axis=1)
