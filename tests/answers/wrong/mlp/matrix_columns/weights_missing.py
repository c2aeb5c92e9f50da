"""The weights are forgotten (C1).

says: The way back leads through V.
earns: 3/4
"""


def matrix_columns():
    formula_1 = "(p - t).T"
    formula_2 = "(p - t).T"
    formula_3 = "(p - t).T @ V * (a * (1 - a)).T"
    formula_4 = "(p - t) @ a.T"
    return formula_1, formula_2, formula_3, formula_4
