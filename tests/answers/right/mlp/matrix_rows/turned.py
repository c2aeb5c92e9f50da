"""Turned at the end."""


def matrix_rows():
    dE_dV = "((P - T).T @ A).T / n"
    dE_dZ = "(V @ (P - T).T).T * (A - A * A) / n"
    dE_dW = "(D.T @ X).T"
    return dE_dV, dE_dZ, dE_dW
