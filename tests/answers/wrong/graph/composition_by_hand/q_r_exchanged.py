"""Third component of G in place of the second.

says: F_of_G_1: Look again at the
earns: 7/8
"""


def composition_by_hand():
    return (
        "3 * (x - 5*y) * (x - y)",
        "x*y - x + y",
        "3*x*y",
        "3*(x - 5*y)",
        "6*x*y - 15*y**2",
        "3*x**2 - 30*x*y",
        "y - 1",
        "x + 1",
    )
