"""A row times a column entry by entry.

says: A row times a column, entry by entry, makes a whole table.
earns: 3/4
"""


def matrix_columns():
    formula_1 = "(p - t).T"
    formula_2 = "(p - t).T @ V"
    formula_3 = "((p - t).T @ V) * (a * (1 - a))"
    formula_4 = "(p - t) @ a.T"
    return formula_1, formula_2, formula_3, formula_4
