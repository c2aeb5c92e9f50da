"""Multiplied out."""


def matrix_columns():
    dE_do = "p.T - t.T"
    dE_da = "p.T @ V - t.T @ V"
    dE_dz = "(p.T @ V - t.T @ V) * (a - a * a).T"
    dE_dV = "p @ a.T - t @ a.T"
    return dE_do, dE_da, dE_dz, dE_dV
