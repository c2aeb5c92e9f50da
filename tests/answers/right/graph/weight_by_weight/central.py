"""Imaginary steps."""

import numpy as np


def weight_by_weight(x, t, W, b, v, c):
    a_1, a_2 = sigmoid(x @ W + b)
    o = v[0] * a_1 + v[1] * a_2 + c
    def loss(x, W, b, v, c):
        z = x @ W + b
        return (np.sum(v / (1 + np.exp(-z))) + c - t) ** 2
    h = 1e-30
    partials = {"v0": np.imag(loss(x, W, b, v, c + 1j * h)) / h}
    for j in range(2):
        e = np.zeros(2, dtype=complex)
        e[j] = 1j * h
        partials[f"v{j + 1}"] = np.imag(loss(x, W, b, v + e, c)) / h
        partials[f"w0{j + 1}"] = np.imag(loss(x, W, b + e, v, c)) / h
        for i in range(3):
            E = np.zeros((3, 2), dtype=complex)
            E[i, j] = 1j * h
            partials[f"w{i + 1}{j + 1}"] = np.imag(loss(x, W + E, b, v, c)) / h
    return partials
