"""The slope multiplies one delta only.

says: hidden_delta: Are brackets
earns: 3/4
"""


def delta_recursion():
    return (
        "2 * (o - t)",
        "a * (1 - a) * w_1 * delta_1 + w_2 * delta_2",
        "x * delta",
        "delta",
    )
