"""The two slopes of 3 p q exchanged.

says: first_row_1 and first_row_2 are exchanged
earns: 6/8
"""


def composition_by_hand():
    F_of_G = ("3 * (x - 5 * y) * x * y", "x * y - x + y")
    first_row = ("3 * (x - 5 * y)", "3 * x * y")
    J = ("6 * x * y - 15 * y**2", "3 * x**2 - 30 * x * y", "y - 1", "x + 1")
    return *F_of_G, *first_row, *J
