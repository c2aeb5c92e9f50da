"""N forgotten in dE/dZ.

says: E is a mean over the examples.
earns: 2/3
"""


def matrix_rows():
    return "A.T @ (P - T) / n", "(P - T) @ V.T * A * (1 - A)", "X.T @ D"
