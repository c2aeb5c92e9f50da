"""P (1 - p) in dE/do.

says: That slope has cancelled in p
"""


def matrix_columns():
    return (
        "((p - t) * p * (1 - p)).T",
        "((p - t) * p * (1 - p)).T @ V",
        "((p - t) * p * (1 - p)).T @ V * (a * (1 - a)).T",
        "((p - t) * p * (1 - p)) @ a.T",
    )
