"""The slope twice (A6).

says: The slope is in it twice.
earns: 2/3
"""


def matrix_rows():
    formula_1 = "A.T @ (P - T) / n"
    formula_2 = "(P - T) @ V.T * A * (1 - A) * A * (1 - A) / n"
    formula_3 = "X.T @ D"
    return formula_1, formula_2, formula_3
