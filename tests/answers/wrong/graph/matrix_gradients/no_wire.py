"""S2.CG.13d7 C1: v missing.

says: Through which weight does this unit
earns: 3/5
"""


def matrix_gradients(X, t, W, b, v, c):
    A = sigmoid(X @ W + b)
    residuals = A @ v + c - t
    E = residuals @ residuals / 2
    d_Z = residuals[:, None] * A * (1 - A)
    return E, X.T @ d_Z, d_Z.sum(axis=0), residuals @ A, residuals.sum()
