"""Goran of the sample class."""


def matrix_columns():
    d_o = "(p - t).T"
    d_a = "(p - t).T @ V"
    d_z = "(p - t).T @ V @ diag(a * (1 - a))"
    d_V = "(p - t) @ a.T"
    return d_o, d_a, d_z, d_V
