"""Outer product turned.

says: Transposed: V has a row for each output.
earns: 3/4
"""


def matrix_columns():
    dE_do = "(p-t).T"
    dE_da = "(p-t).T@V"
    dE_dz = "((p-t).T@V)*(a*(1-a)).T"
    dE_dV = "a @ (p - t).T"
    return dE_do, dE_da, dE_dz, dE_dV
