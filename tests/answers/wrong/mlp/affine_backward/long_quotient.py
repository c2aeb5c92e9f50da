"""Difference quotients with a step of one.

says: lost the digits
earns: 1/3
"""

import numpy as np


def affine_backward(upstream, X, W):
    f = lambda X, W, b: np.sum(upstream * (X @ W + b))
    b = np.zeros(W.shape[1])
    return (
        numerical_gradient(lambda q: f(q, W, b), X, 1.0),
        numerical_gradient(lambda q: f(X, q, b), W, 1.0),
        numerical_gradient(lambda q: f(X, W, q), b, 1.0),
    )
