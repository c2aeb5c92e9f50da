"""Divided inside."""


def hunt_outer_product():
    return (
        "(x * g).T",
        "(G / n).T @ X",
    )
