"""N once more in dE/dW.

says: dE_dW: You wrote 'n'; this
earns: 2/3
"""


def matrix_rows():
    return "A.T @ (P - T) / n", "(P - T) @ V.T * A * (1 - A) / n", "X.T @ D / n"
