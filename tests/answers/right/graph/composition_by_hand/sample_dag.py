"""Dag of the sample class."""


def composition_by_hand():
    F_of_G = ("3 * x^2 * y - 15 * x * y^2", "x * (y - 1) + y")
    first_row = ("3 * y * x", "3 * x - 15 * y")
    J = ("3 * y * (2 * x - 5 * y)", "3 * x * (x - 10 * y)", "y - 1", "1 + x")
    return *F_of_G, *first_row, *J
