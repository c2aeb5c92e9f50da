"""Layer pairs."""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    Z = affine(X, W, b)
    A = sigmoid(Z)
    o = affine(A, v[:, None], np.array([c]))
    r = o - t[:, None]
    dA, dV, dc = affine_backward(r, A, v[:, None])
    dX, dW, db = affine_backward(sigmoid_backward(dA, Z), X, W)
    return 0.5 * np.sum(r**2), dW, db, dV[:, 0], dc[0]
