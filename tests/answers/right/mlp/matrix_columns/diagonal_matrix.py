"""With the diagonal matrix, as the source writes it (S3.6)."""


def matrix_columns():
    formula_1 = "(p - t).T"
    formula_2 = "(p - t).T @ V"
    formula_3 = "(p - t).T @ V @ diag(a * (1 - a))"
    formula_4 = "(p - t) @ a.T"
    return formula_1, formula_2, formula_3, formula_4
