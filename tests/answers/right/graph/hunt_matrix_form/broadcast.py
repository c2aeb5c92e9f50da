"""Outer product by broadcasting."""


def hunt_matrix_form():
    return (
        "2 * (o - t)",
        "2 * (o - t) * a",
        "2 * (o - t) * v",
        "2 * (o - t) * v * a * (1 - a)",
        "2 * (o - t) * v * a * (1 - a) * x.T",
    )
