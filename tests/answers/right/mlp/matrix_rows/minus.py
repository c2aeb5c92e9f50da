"""T - P with minus."""


def matrix_rows():
    return (
        "-(A.T @ (T - P)) / n",
        "(T - P) @ V.T * (A - 1) * A / n",
        "X.T @ D",
    )
