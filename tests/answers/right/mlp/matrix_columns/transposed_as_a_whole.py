"""Columns, turned in the end."""


def matrix_columns():
    formula_1 = "p.T - t.T"
    formula_2 = "(V.T @ (p - t)).T"
    formula_3 = "((V.T @ (p - t)) * (a - a*a)).T"
    formula_4 = "(a @ (p - t).T).T"
    return formula_1, formula_2, formula_3, formula_4
