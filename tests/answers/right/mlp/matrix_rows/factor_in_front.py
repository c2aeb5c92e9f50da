"""The factor in front."""


def matrix_rows():
    formula_1 = "1/n * A.T @ (P - T)"
    formula_2 = "1/n * A * (1 - A) * ((P - T) @ V.T)"
    formula_3 = "X.T @ D"
    return formula_1, formula_2, formula_3
