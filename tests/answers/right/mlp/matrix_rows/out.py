"""Multiplied out."""


def matrix_rows():
    dE_dV = "(A.T @ P - A.T @ T) / n"
    dE_dZ = "(P @ V.T - T @ V.T) * A * (1 - A) / n"
    dE_dW = "X.T @ D"
    return dE_dV, dE_dZ, dE_dW
