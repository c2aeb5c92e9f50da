"""Diag of p.

says: dE_do: Your answer is the right one multiplied by p.T: where does this
earns: 3/4
"""


def matrix_columns():
    return ('(p - t).T @ diag(p)', '(p - t).T @ V', '((p - t).T @ V) * (a * (1 - a)).T', '(p - t) @ a.T')
