"""* in place of @.

says: dE_da: Your answer has shape
earns: 3/4
"""


def matrix_columns():
    dE_do = "(p-t).T"
    dE_da = "(p - t) * V"
    dE_dz = "((p-t).T@V)*(a*(1-a)).T"
    dE_dV = "(p-t)@a.T"
    return dE_do, dE_da, dE_dz, dE_dV
