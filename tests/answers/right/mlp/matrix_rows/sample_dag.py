"""Dag of the sample class."""


def matrix_rows():
    d_V = "((P - T).T @ A).T / n"
    d_Z = "((P - T) / n) @ V.T * (A - A * A)"
    d_W = "(D.T @ X).T"
    return d_V, d_Z, d_W
