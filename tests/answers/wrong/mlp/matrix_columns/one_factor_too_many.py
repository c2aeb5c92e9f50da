"""1 - a twice (A5).

says: One factor 1 - a too many.
earns: 3/4
"""


def matrix_columns():
    formula_1 = "(p - t).T"
    formula_2 = "(p - t).T @ V"
    formula_3 = "(p - t).T @ V * (a * (1 - a) * (1 - a)).T"
    formula_4 = "(p - t) @ a.T"
    return formula_1, formula_2, formula_3, formula_4
