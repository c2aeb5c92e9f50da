"""Columns, turned at the end."""


def matrix_columns():
    return (
        "p.T - t.T",
        "(V.T @ (p - t)).T",
        "(V.T @ (p - t) * a * (1 - a)).T",
        "(a @ (p - t).T).T",
    )
