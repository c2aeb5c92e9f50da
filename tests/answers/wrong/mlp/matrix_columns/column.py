"""dE/do stands upright.

says: Right numbers in a column; a row is asked for.
earns: 3/4
"""


def matrix_columns():
    dE_do = "p - t"
    dE_da = "(p-t).T@V"
    dE_dz = "((p-t).T@V)*(a*(1-a)).T"
    dE_dV = "(p-t)@a.T"
    return dE_do, dE_da, dE_dz, dE_dV
