"""The mean is forgotten (S3.8, B1).

says: E is a mean over the examples.
earns: 1/3
"""


def matrix_rows():
    formula_1 = "A.T @ (P - T)"
    formula_2 = "(P - T) @ V.T * A * (1 - A)"
    formula_3 = "X.T @ D"
    return formula_1, formula_2, formula_3
