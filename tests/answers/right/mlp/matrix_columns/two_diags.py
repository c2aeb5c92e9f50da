"""Diagonal of two factors."""


def matrix_columns():
    dE_do = "(p - t).T"
    dE_da = "(p - t).T @ V"
    dE_dz = "(p - t).T @ V @ diag(a) @ diag(1 - a)"
    dE_dV = "(p - t) @ a.T"
    return dE_do, dE_da, dE_dz, dE_dV
