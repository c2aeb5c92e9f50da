"""Columns in place of rows throughout.

says: Right numbers in a column; a row is asked for.
earns: 1/4
"""


def matrix_columns():
    return "p - t", "V.T @ (p - t)", "(V.T @ (p - t)) * a * (1 - a)", "(p - t) @ a.T"
