"""Slope only a.

says: dE_dz: Multiplied by (1 - a).T your answer would be right: where did
earns: 3/4
"""


def matrix_columns():
    return ('(p - t).T', '(p - t).T @ V', '((p - t).T @ V) * a.T', '(p - t) @ a.T')
