"""Z (1 - Z).

says: The slope formula wants
earns: 3/5
"""


def matrix_gradients(X, t, W, b, v, c):
    Z = X @ W + b
    A = sigmoid(Z)
    r = A @ v + c - t
    d_Z = r[:, None] * v * Z * (1 - Z)
    return r @ r / 2, X.T @ d_Z, d_Z.sum(axis=0), A.T @ r, r.sum()
