"""t - p.

says: Only the sign is wrong.
"""


def matrix_columns():
    dE_do = "(t - p).T"
    dE_da = "(t - p).T @ V"
    dE_dz = "((t - p).T @ V) * (a * (1 - a)).T"
    dE_dV = "(t - p) @ a.T"
    return dE_do, dE_da, dE_dz, dE_dV
