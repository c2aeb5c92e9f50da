"""Turned products."""


def matrix_rows():
    formula_1 = "((P - T).T @ A).T / n"
    formula_2 = "(V @ (P - T).T).T * (A - A * A) / n"
    formula_3 = "(D.T @ X).T"
    return formula_1, formula_2, formula_3
