"""V turned and multiplied from the left.

says: Right numbers in a column; a row is asked for.
earns: 3/4
"""


def matrix_columns():
    dE_do = "(p-t).T"
    dE_da = "V.T @ (p - t)"
    dE_dz = "((p-t).T@V)*(a*(1-a)).T"
    dE_dV = "(p-t)@a.T"
    return dE_do, dE_da, dE_dz, dE_dV
