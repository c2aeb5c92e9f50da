"""Dag of the sample class."""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    A = 0.5 * (1 + np.tanh((X @ W + b) / 2))
    r = np.einsum("nh,h->n", A, v) + c - t
    d_Z = np.einsum("n,h,nh->nh", r, v, A - A**2)
    E = 0.5 * np.linalg.norm(r) ** 2
    d_W = np.einsum("nd,nh->dh", X, d_Z)
    return E, d_W, np.einsum("nh->h", d_Z), np.einsum("n,nh->h", r, A), np.sum(r)
