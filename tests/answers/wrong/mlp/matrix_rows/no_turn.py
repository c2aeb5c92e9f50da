"""V not turned.

says: dE_dZ: In '
earns: 2/3
"""


def matrix_rows():
    dE_dV = "A.T@(P-T)/n"
    dE_dZ = "(P - T) @ V * A * (1 - A) / n"
    dE_dW = "X.T@D"
    return dE_dV, dE_dZ, dE_dW
