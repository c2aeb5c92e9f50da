"""Only one term of the sum.

says: One term for each component
earns: 7/8
"""


def composition_by_hand():
    F_of_G = ("3 * (x - 5 * y) * x * y", "x * y - x + y")
    first_row = ("3 * x * y", "3 * (x - 5 * y)")
    J = ("3 * x * y", "3 * x**2 - 30 * x * y", "y - 1", "x + 1")
    return *F_of_G, *first_row, *J
