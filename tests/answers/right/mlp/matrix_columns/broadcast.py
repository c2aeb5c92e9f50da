"""Outer product by broadcasting."""


def matrix_columns():
    return (
        "-(t - p).T",
        "-(t - p).T @ V",
        "(p.T - t.T) @ V * a.T * (1 - a.T)",
        "(p - t) * a.T",
    )
