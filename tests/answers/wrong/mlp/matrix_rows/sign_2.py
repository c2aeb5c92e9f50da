"""T - P.

says: Only the sign is wrong.
earns: 1/3
"""


def matrix_rows():
    dE_dV = "A.T @ (T - P) / n"
    dE_dZ = "(T - P) @ V.T * A * (1 - A) / n"
    dE_dW = "X.T@D"
    return dE_dV, dE_dZ, dE_dW
