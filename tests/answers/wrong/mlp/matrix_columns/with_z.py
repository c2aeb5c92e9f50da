"""dE/dV of the layer below.

says: dE_dV: Look again at the last factor in 'a *
earns: 3/4
"""


def matrix_columns():
    dE_do = "(p-t).T"
    dE_da = "(p-t).T@V"
    dE_dz = "((p-t).T@V)*(a*(1-a)).T"
    dE_dV = "(p - t) @ (a * (1 - a)).T"
    return dE_do, dE_da, dE_dz, dE_dV
