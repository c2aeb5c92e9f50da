"""Slope a.

says: dE_dz: Multiplied by (1 - a).T your answer would be right: where did
earns: 3/4
"""


def matrix_columns():
    dE_do = "(p-t).T"
    dE_da = "(p-t).T@V"
    dE_dz = "((p - t).T @ V) * a.T"
    dE_dV = "(p-t)@a.T"
    return dE_do, dE_da, dE_dz, dE_dV
