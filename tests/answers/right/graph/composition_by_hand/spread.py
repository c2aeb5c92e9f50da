"""Multiplied out."""


def composition_by_hand():
    F_of_G = ("3 x^2 y - 15 x y^2", "x * y - x + y")
    first_row = ("3 * x * y", "3 x - 15 y")
    J = ("3 y (2 x - 5 y)", "3 * x**2 - 30 * x * y", "y - 1", "x + 1")
    return *F_of_G, *first_row, *J
