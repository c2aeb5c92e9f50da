"""Divided first."""


def matrix_rows():
    return (
        "A.T @ ((P - T) / n)",
        "((P - T) / n) @ V.T * (A * (1 - A))",
        "X.T @ D",
    )
