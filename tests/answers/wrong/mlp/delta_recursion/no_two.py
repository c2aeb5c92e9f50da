"""The 2 of the square is lost.

says: This E has no half: where did
earns: 3/4
"""


def delta_recursion():
    return (
        "o - t",
        "a * (1 - a) * (w_1 * delta_1 + w_2 * delta_2)",
        "x * delta",
        "delta",
    )
