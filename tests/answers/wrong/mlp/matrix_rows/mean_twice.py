"""The mean twice (B2).

says: The mean is taken twice.
earns: 1/3
"""


def matrix_rows():
    formula_1 = "A.T @ (P - T) / n / n"
    formula_2 = "(P - T) @ V.T * A * (1 - A) / n"
    formula_3 = "X.T @ D / len(X)"
    return formula_1, formula_2, formula_3
