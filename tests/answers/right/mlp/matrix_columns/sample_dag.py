"""Dag of the sample class."""


def matrix_columns():
    d_o = "p.T - t.T"
    d_a = "(V.T @ (p - t)).T"
    d_z = "(V.T @ (p - t) * a * (1 - a)).T"
    d_V = "(a @ (p - t).T).T"
    return d_o, d_a, d_z, d_V
