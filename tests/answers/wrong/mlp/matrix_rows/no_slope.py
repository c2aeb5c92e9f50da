"""Slope missing.

says: The slope of the hidden units is missing.
earns: 2/3
"""


def matrix_rows():
    dE_dV = "A.T@(P-T)/n"
    dE_dZ = "(P - T) @ V.T / n"
    dE_dW = "X.T@D"
    return dE_dV, dE_dZ, dE_dW
