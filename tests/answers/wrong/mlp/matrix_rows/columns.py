"""Formulas of 6.2.

says: dE_dV: In '
"""


def matrix_rows():
    dE_dV = "(P - T) @ A.T"
    dE_dZ = "(P - T).T @ V"
    dE_dW = "D @ X.T"
    return dE_dV, dE_dZ, dE_dW
