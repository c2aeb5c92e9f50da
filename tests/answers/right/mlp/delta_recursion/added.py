"""Twice added."""


def delta_recursion():
    return (
        "(o - t) + (o - t)",
        "(w_2 * delta_2 + w_1 * delta_1) * a - (w_2 * delta_2 + w_1 * delta_1) * a**2",
        "x * delta",
        "1 * delta",
    )
