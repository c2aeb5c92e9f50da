"""V is not transposed (C7).

says: the last length of the left must be the first of the right
earns: 2/3
"""


def matrix_rows():
    formula_1 = "A.T @ (P - T) / n"
    formula_2 = "(P - T) @ V * A * (1 - A) / n"
    formula_3 = "X.T @ D"
    return formula_1, formula_2, formula_3
