"""Transposed gradients (C6).

says: Transposed: V is (h, k) here.
earns: 1/3
"""


def matrix_rows():
    formula_1 = "(P - T).T @ A / n"
    formula_2 = "(P - T) @ V.T * A * (1 - A) / n"
    formula_3 = "D.T @ X"
    return formula_1, formula_2, formula_3
