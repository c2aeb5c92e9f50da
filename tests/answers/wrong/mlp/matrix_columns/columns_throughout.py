"""Columns where rows are asked for.

says: Right numbers in a column; a row is asked for.
earns: 1/4
"""


def matrix_columns():
    formula_1 = "p - t"
    formula_2 = "V.T @ (p - t)"
    formula_3 = "(V.T @ (p - t)) * a * (1 - a)"
    formula_4 = "(p - t) @ a.T"
    return formula_1, formula_2, formula_3, formula_4
