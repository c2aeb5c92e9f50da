"""Target minus probability (S2.CG.3d, D1).

says: Only the sign is wrong.
"""


def matrix_columns():
    formula_1 = "(t - p).T"
    formula_2 = "(t - p).T @ V"
    formula_3 = "(t - p).T @ V * (a * (1 - a)).T"
    formula_4 = "(t - p) @ a.T"
    return formula_1, formula_2, formula_3, formula_4
