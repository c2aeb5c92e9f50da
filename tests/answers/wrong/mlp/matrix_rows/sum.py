"""No mean.

says: E is a mean over the examples.
earns: 1/3
"""


def matrix_rows():
    dE_dV = "A.T @ (P - T)"
    dE_dZ = "(P - T) @ V.T * A * (1 - A)"
    dE_dW = "X.T@D"
    return dE_dV, dE_dZ, dE_dW
