"""einsum."""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    A = sigmoid(np.einsum("im,mj->ij", X, W) + b)
    r = np.einsum("ij,j->i", A, v) + c - t
    D = np.einsum("i,j,ij->ij", r, v, A * (1 - A))
    return (
        np.einsum("i,i", r, r) / 2,
        np.einsum("im,ij->mj", X, D),
        np.einsum("ij->j", D),
        np.einsum("i,ij->j", r, A),
        np.einsum("i->", r),
    )
