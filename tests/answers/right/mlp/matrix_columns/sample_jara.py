"""Jara of the sample class."""


def matrix_columns():
    d_o = "-(t - p).T"
    d_a = "-(t - p).T @ V"
    d_z = "(a * (1 - a)).T * (-(t - p).T @ V)"
    d_V = "-(t - p) @ a.T"
    return d_o, d_a, d_z, d_V
