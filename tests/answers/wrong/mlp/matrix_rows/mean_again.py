"""N once more in dE/dW.

says: The mean is in D already.
earns: 2/3
"""


def matrix_rows():
    return "A.T @ (P - T) / n", "(P - T) @ V.T * A * (1 - A) / n", "X.T @ D / n"
