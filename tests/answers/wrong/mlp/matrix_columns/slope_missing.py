"""The slope of the hidden units is forgotten (A2).

says: The slope of the hidden units is missing.
earns: 3/4
"""


def matrix_columns():
    formula_1 = "(p - t).T"
    formula_2 = "(p - t).T @ V"
    formula_3 = "(p - t).T @ V"
    formula_4 = "(p - t) @ a.T"
    return formula_1, formula_2, formula_3, formula_4
