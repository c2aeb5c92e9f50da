"""No slope of the hidden units (A2).

says: The slope of the hidden units is missing.
earns: 2/3
"""


def matrix_rows():
    formula_1 = "A.T @ (P - T) / n"
    formula_2 = "(P - T) @ V.T / n"
    formula_3 = "X.T @ D"
    return formula_1, formula_2, formula_3
