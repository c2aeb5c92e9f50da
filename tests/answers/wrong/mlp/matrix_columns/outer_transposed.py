"""The outer product the other way round (C6).

says: Transposed: V has a row for each output.
earns: 3/4
"""


def matrix_columns():
    formula_1 = "(p - t).T"
    formula_2 = "(p - t).T @ V"
    formula_3 = "(p - t).T @ V * (a * (1 - a)).T"
    formula_4 = "a @ (p - t).T"
    return formula_1, formula_2, formula_3, formula_4
