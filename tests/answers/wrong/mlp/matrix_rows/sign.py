"""Target minus probability (D1).

says: Only the sign is wrong.
earns: 1/3
"""


def matrix_rows():
    formula_1 = "A.T @ (T - P) / n"
    formula_2 = "(T - P) @ V.T * A * (1 - A) / n"
    formula_3 = "X.T @ D"
    return formula_1, formula_2, formula_3
