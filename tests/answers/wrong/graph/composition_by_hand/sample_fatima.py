"""Fatima of the sample class: S2.CG.10b S2.CG.10g.

says: The third component of G is x - y.
earns: 3/4
"""


def composition_by_hand():
    F_of_G = ("3 * x^2 * y - 15 * x * y^2", "x * y - x^2 + y")
    first_row = ("3 * x * y", "3 * x - 15 * y")
    J = (
        "3 * x * y + 3 * x * y * (5 * y^2 + 0)",
        "-15 * x * y + 3 * x^2 - 15 * x * y + 0",
        "0 + y - 1",
        "0 + x + 1",
    )
    return *F_of_G, *first_row, *J
