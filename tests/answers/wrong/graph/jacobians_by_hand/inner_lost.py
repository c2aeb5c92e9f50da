"""The inner derivatives 2 and 3 are lost.

says: The slope of the bracket is
earns: 4/5
"""


def jacobians_by_hand():
    return (
        "2*(2*x + 3*y)",
        "2*(2*x + 3*y)",
        "2*x",
        "2",
        "3",
        "8*y",
        "3*t**2",
        "3*t + 4*t**4",
        "6*t",
        "3 + 16*t**3",
    )
