"""Other spellings of the same."""


def composition_by_hand():
    F_of_G = ("3 * (x - 5 * y) * x * y", "x * y - x + y")
    first_row = ("3 * x * y", "3 * (x - 5 * y)")
    J = ("6x*y-15y^2", "3 * x**2 - 30 * x * y", " y - 1 ", "1 + x")
    return *F_of_G, *first_row, *J
