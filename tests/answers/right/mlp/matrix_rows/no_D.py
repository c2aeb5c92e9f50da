"""The last one without D."""

def matrix_rows():
    return "A.T @ (P - T) / n", "((P - T) / n) @ V.T * (A - A * A)", "X.T @ ((P - T) @ V.T * A * (1 - A)) / n"
