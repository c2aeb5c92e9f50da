"""Slope multiplied as matrix.

says: dE_dz: Your answer has shape
earns: 3/4
"""


def matrix_columns():
    dE_do = "(p-t).T"
    dE_da = "(p-t).T@V"
    dE_dz = "((p - t).T @ V) @ (a * (1 - a))"
    dE_dV = "(p-t)@a.T"
    return dE_do, dE_da, dE_dz, dE_dV
