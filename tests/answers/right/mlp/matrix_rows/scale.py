"""1 / n in front."""


def matrix_rows():
    dE_dV = "1 / n * A.T @ (P - T)"
    dE_dZ = "1 / n * ((P - T) @ V.T) * A * (1 - A)"
    dE_dW = "X.T @ D"
    return dE_dV, dE_dZ, dE_dW
