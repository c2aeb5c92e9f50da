"""Slope of the softmax once more.

says: That slope has cancelled in p - t.
earns: 3/4
"""


def matrix_columns():
    dE_do = "((p - t) * p * (1 - p)).T"
    dE_da = "(p-t).T@V"
    dE_dz = "((p-t).T@V)*(a*(1-a)).T"
    dE_dV = "(p-t)@a.T"
    return dE_do, dE_da, dE_dz, dE_dV
