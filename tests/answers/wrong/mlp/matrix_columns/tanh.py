"""Slope of tanh.

says: 1 - a * a is the slope of tanh.
earns: 3/4
"""


def matrix_columns():
    dE_do = "(p-t).T"
    dE_da = "(p-t).T@V"
    dE_dz = "((p - t).T @ V) * (1 - a * a).T"
    dE_dV = "(p-t)@a.T"
    return dE_do, dE_da, dE_dz, dE_dV
