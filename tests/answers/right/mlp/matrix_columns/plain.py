"""Plain."""


def matrix_columns():
    dE_do = "(p - t).T"
    dE_da = "(p - t).T @ V"
    dE_dz = "((p - t).T @ V) * (a * (1 - a)).T"
    dE_dV = "(p - t) @ a.T"
    return dE_do, dE_da, dE_dz, dE_dV
