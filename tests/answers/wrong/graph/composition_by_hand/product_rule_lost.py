"""J without the product rule.

located
earns: 3/4
"""


def composition_by_hand():
    return (
        "3 * (x - 5*y) * x*y",
        "x*y - x + y",
        "3*x*y",
        "3*(x - 5*y)",
        "3*y",
        "-15*x",
        "y - 1",
        "x + 1",
    )
